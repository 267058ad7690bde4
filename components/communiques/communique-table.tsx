import { useTranslations } from 'next-intl'
import { StandingBar } from '#components/state/standing-bar.tsx'
import { DayText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { listCommuniques } from '#lib/meetings/queries.ts'

/** The communiqués, each with what it asked and where that stands. */
export function CommuniqueTable({
  communiques,
}: {
  communiques: Awaited<ReturnType<typeof listCommuniques>>
}) {
  const t = useTranslations('communiques')
  return (
    <ul className="divide-y divide-line-faint border-y border-line-faint">
      {communiques.map((communique) => (
        <li key={communique.slug} className="grid gap-x-8 gap-y-3 py-5 lg:grid-cols-2">
          <div>
            <h2 className="text-lg font-semibold">
              <Link href={`/communiques/${communique.slug}`} prefetch={false} className="hover:text-accent">
                {communique.title}
              </Link>
            </h2>
            <p className="mt-1 text-ink-3">
              <DayText day={communique.heldOn} />
              {[communique.place, communique.tdNumber].filter(Boolean).map((part) => ` · ${part}`)}
              {' · '}
              {t('counts', { requests: communique.requests, endorsements: communique.endorsements })}
            </p>
          </div>
          <div className="lg:pt-2">
            <StandingBar counts={communique.standings} />
          </div>
        </li>
      ))}
    </ul>
  )
}
