import { useTranslations } from 'next-intl'
import { EvidenceFields } from './evidence-fields.tsx'

/** The rows of evidence with their words. */
export function EvidenceInput({ hint }: { hint?: string }) {
  const t = useTranslations()
  return (
    <EvidenceFields
      hint={hint}
      words={{
        evidence: t('item.field.evidence'),
        placeholder: t('item.field.evidencePlaceholder'),
        shows: t('item.field.shows'),
        more: t('item.field.moreEvidence'),
        optional: t('ui.optional'),
      }}
    />
  )
}
