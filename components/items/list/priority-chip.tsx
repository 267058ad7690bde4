import './facets.css'
import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'

/** Narrows the list to what staff flagged, or no longer. */
export function PriorityChip({ filter }: { filter: ItemFilter }) {
  const t = useTranslations('list')
  return (
    <span className={`facet${filter.priority ? ' chosen' : ''}`}>
      <Link
        href={itemsHref(filter, { priority: !filter.priority })}
        prefetch={false}
        aria-current={filter.priority ? 'true' : undefined}
      >
        {t('onlyPriority')}
      </Link>
    </span>
  )
}
