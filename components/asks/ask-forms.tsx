import { useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Ask } from '#lib/asks/load.ts'
import type { Why } from '#lib/errors.ts'
import type { LoadedItem } from '#lib/items/load.ts'

interface FormProps {
  item: LoadedItem
  ask: Ask
  action: FormAction
}

/** Granting or refusing, with a word. What cannot be granted any more says why, and can be refused. */
export function DecideForm({ item, ask, action, whyNotGrant }: FormProps & { whyNotGrant: Why | null }) {
  const t = useTranslations()
  return (
    <ActionForm action={action} version={item.version}>
      <OfAsk item={item} ask={ask} />
      {ask.kind === 'split' && whyNotGrant === null && (
        <TextInput
          name="title"
          label={t('asks.one.splitTitle')}
          defaultValue={ask.wantedTitle ?? ''}
          maxLength={200}
          required
        />
      )}
      <TextArea name="word" label={t('asks.one.word')} hint={t('asks.one.wordHint')} maxLength={2000} />
      {whyNotGrant && <p className="text-ink-2">{t(`why.${whyNotGrant.key}`, whyNotGrant.values ?? {})}</p>}
      <FormActions>
        {whyNotGrant === null && (
          <SubmitButton name="decision" value="grant" className="max-sm:flex-1">
            {t('asks.one.grant')}
          </SubmitButton>
        )}
        <SubmitButton name="decision" value="refuse" variant="danger" className="max-sm:flex-1">
          {t('asks.one.refuse')}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** Taking back what one asked for. */
export function WithdrawForm({ item, ask, action }: FormProps) {
  const t = useTranslations('asks.one')
  return (
    <ActionForm action={action} version={item.version}>
      <OfAsk item={item} ask={ask} />
      <p className="text-ink-2">{t('withdrawLead')}</p>
      <FormActions>
        <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

function OfAsk({ item, ask }: Pick<FormProps, 'item' | 'ask'>) {
  return (
    <>
      <input type="hidden" name="reference" value={item.reference} />
      <input type="hidden" name="askId" value={ask.id} />
    </>
  )
}
