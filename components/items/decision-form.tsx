import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import type { LoadedItem } from '#lib/items/load.ts'
import type { Update } from '#lib/items/timeline.ts'
import { EvidenceList, type ShownEvidence } from './evidence-list.tsx'
import { ItemForm } from './item-form.tsx'
import { LastUpdate } from './last-update.tsx'

/** Deciding on a submission: what was submitted, all evidence of the item, and the comment; the other decision is a link away. */
export function DecisionForm({
  item,
  decision,
  action,
  submission,
  evidence,
}: {
  item: LoadedItem
  decision: 'verify' | 'return'
  action: FormAction
  submission: Update | null
  evidence: readonly ShownEvidence[]
}) {
  const t = useTranslations('item')
  const other = decision === 'verify' ? 'return' : 'verify'
  return (
    <>
      {submission && <LastUpdate update={submission} title={t('submission')} />}
      <section className="mb-6 max-w-2xl">
        <h2 className="mb-1.5 font-medium text-ink-2">{t('evidenceGiven')}</h2>
        <EvidenceList evidence={evidence} />
      </section>
      <ItemForm
        item={item}
        action={action}
        submit={t(`form.${decision}.submit`)}
        buttons={
          <LinkButton href={`/items/${item.reference}/${other}`}>{t(`form.${decision}.instead`)}</LinkButton>
        }
      >
        <TextArea name="comment" label={t(`form.${decision}.comment`)} maxLength={5000} required />
      </ItemForm>
    </>
  )
}
