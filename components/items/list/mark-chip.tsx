import './facets.css'
import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'

/** Something that a list is narrowed by without a menu of its own; it can be taken away. */
export function MarkChip({ label, clearHref }: { label: string; clearHref: string }) {
  const t = useTranslations('ui')
  return (
    <span className="facet chosen">
      <span>{label}</span>
      <Link href={clearHref} prefetch={false} scroll={false} aria-label={t('remove', { label })}>
        <span aria-hidden="true">✕</span>
      </Link>
    </span>
  )
}
