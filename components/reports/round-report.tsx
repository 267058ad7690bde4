import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** Leads from a round to its report as a page; `prepares`: who may make it where there is none. */
export function RoundReport({
  slug,
  reportId,
  prepares,
}: {
  slug: string
  reportId: string | null
  prepares: boolean
}) {
  const t = useTranslations('reports')
  if (!reportId && !prepares) return null
  return (
    <Link
      href={reportId ? `/reports/${reportId}` : `/reports/new?round=${slug}`}
      prefetch={false}
      className="no-print mt-2 inline-block text-sm text-accent underline underline-offset-2 touch:py-3"
    >
      {t(reportId ? 'ofThisRound' : 'prepare')}
    </Link>
  )
}
