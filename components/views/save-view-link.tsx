import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { asOfHere } from '#lib/as-of-here.ts'
import type { ViewPlace } from '#lib/views/place.ts'
import { saveHref } from './view-bar.tsx'

/** The way to saving what the page shows; a page of an earlier day is not saved. */
export function SaveViewLink({ place, query }: { place: ViewPlace; query: string }) {
  const t = useTranslations('views')
  if (asOfHere().asOf) return null
  return (
    <Link
      href={saveHref(place, query)}
      prefetch={false}
      className="no-print flex min-h-7 items-center rounded-control px-2.5 text-sm font-medium text-accent hover:underline touch:min-h-11"
    >
      {t('save')}
    </Link>
  )
}
