import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { asOfHere } from '#lib/as-of-here.ts'

/** The way to following what the list shows; an earlier day does not move. */
export function FeedOfList({ query }: { query: string }) {
  const t = useTranslations('feeds')
  if (asOfHere().asOf) return null
  return (
    <Link
      href={`/account/feeds/new?query=${encodeURIComponent(query)}`}
      prefetch={false}
      className="no-print flex min-h-7 items-center rounded-control px-2.5 text-sm font-medium text-accent hover:underline touch:min-h-11"
    >
      {t('ofList')}
    </Link>
  )
}
