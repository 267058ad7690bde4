import { useTranslations } from 'next-intl'
import type { Update } from '#lib/items/timeline.ts'
import { EvidenceList, type ShownEvidence } from './evidence-list.tsx'
import { LastUpdate } from './last-update.tsx'

/** What was submitted, with all evidence of the item, above the form that decides on it. */
export function SubmissionText({ update, evidence }: { update: Update; evidence: readonly ShownEvidence[] }) {
  const t = useTranslations('item')
  return (
    <>
      <LastUpdate update={update} title={t('submission')} />
      <section className="mb-6 max-w-2xl">
        <h2 className="mb-1.5 font-medium text-ink-2">{t('evidenceGiven')}</h2>
        <EvidenceList evidence={evidence} />
      </section>
    </>
  )
}
