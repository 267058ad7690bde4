import { useFormatter, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { STANDINGS } from '#components/state/standing-bar.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { DASHBOARD_FILTERS } from '#lib/dashboard/filter.ts'
import type { Dashboard, Headline as Data } from '#lib/dashboard/types.ts'
import { FigureLink } from './figure-link.tsx'

/** The register in one sentence made from its figures, and a second one about what happened lately. */
export function Headline({ dashboard: { headline, chosen, today } }: { dashboard: Dashboard }) {
  const t = useTranslations('dashboard')
  const format = useFormatter()
  const { requests, movedForward, becameLate, since } = headline
  const scope = DASHBOARD_FILTERS.flatMap((facet) => {
    const named = chosen[facet]
    return named ? [` ${t(`scope.${facet}`, { name: named.label })}`] : []
  }).join('')
  return (
    <>
      <p className="hidden text-ink-3 print:block">{t('stoodOn', { day: formatDay(format, today) })}</p>
      <p className="mt-4 max-w-4xl text-xl/8 text-pretty text-ink-2 [&_b]:font-semibold [&_b]:text-ink-1">
        {requests.count === 0
          ? t('noRequests', { scope })
          : t.rich('sentence', {
              count: requests.count,
              scope,
              requests: (words) => <FigureLink figure={requests}>{words}</FigureLink>,
              standings: () => <Standings standings={headline.requestStandings} />,
            })}{' '}
        {t.rich('since', {
          since: () => <Since since={since} />,
          forward: movedForward.count,
          late: becameLate.count,
          moved: (words) => <FigureLink figure={movedForward}>{words}</FigureLink>,
          slipped: (words) => <FigureLink figure={becameLate}>{words}</FigureLink>,
        })}
      </p>
    </>
  )
}

function Standings({ standings }: { standings: Data['requestStandings'] }) {
  const t = useTranslations('home.stand')
  const format = useFormatter()
  const parts = STANDINGS.flatMap((standing) => standings.filter((one) => one.standing === standing))
    .filter(({ count }) => count > 0)
    .map((figure) => (
      <FigureLink key={figure.standing} figure={figure}>
        {t(figure.standing, { count: figure.count })}
      </FigureLink>
    ))
  return listed(format.list(parts))
}

/** A list of parts as next-intl joins them, with a key to each. */
const listed = (parts: Iterable<ReactNode> | string) =>
  [...parts].map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words between parts have no other name
    <Fragment key={place}>{part}</Fragment>
  ))

/** The last round and the day on which it closed, else the day. */
function Since({ since: { on, round } }: { since: Data['since'] }) {
  const format = useFormatter()
  const day = <time dateTime={on}>{formatDay(format, on)}</time>
  if (!round) return day
  return (
    <>
      <Link href={`/rounds/${round.slug}`} className="hover:text-accent hover:underline">
        {round.name}
      </Link>{' '}
      ({day})
    </>
  )
}
