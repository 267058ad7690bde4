import { useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import type { Chosen } from '#lib/items/bulk/queries.ts'
import { WorkingButton } from './working-button.tsx'

/** What would happen, in one sentence; and the button by which it does, to the items as they are shown here. */
export function ApplyForm({
  action,
  back,
  change,
  ready,
  counts,
}: {
  action: FormAction
  /** The list that the items come from. */
  back: string
  /** The change, by the names of its fields. */
  change: Readonly<Record<string, string>>
  ready: readonly Chosen[]
  counts: { ready: number; refused: number; so: number }
}) {
  const t = useTranslations('bulk')
  const count = ready.length
  return (
    <div className="mt-8 border-t border-line pt-5">
      <p className="text-lg font-semibold">{t('summary', counts)}</p>
      {count > 0 ? (
        <ActionForm action={action} className="mt-3 space-y-4">
          {Object.entries(change).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <input type="hidden" name="back" value={back} />
          <input
            type="hidden"
            name="items"
            value={ready.map(({ item }) => `${item.reference}@${item.version}`).join(' ')}
          />
          <FormActions>
            <WorkingButton label={t('apply', { count })} working={t('working', { count })} />
            <LinkButton href={back} variant="quiet">
              {t('toList')}
            </LinkButton>
          </FormActions>
        </ActionForm>
      ) : (
        <div className="mt-3">
          <LinkButton href={back}>{t('toList')}</LinkButton>
        </div>
      )}
    </div>
  )
}
