import { useTranslations } from 'next-intl'

/** What staff flagged as coming first. */
export function PriorityMark() {
  const label = useTranslations('list')('priority')
  return (
    <span role="img" aria-label={label} title={label} className="flag">
      ⚑
    </span>
  )
}
