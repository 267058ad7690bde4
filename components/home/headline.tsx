import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { STANDINGS, StandingBar } from '#components/state/standing-bar.tsx'
import { fromDay } from '#lib/dates.ts'
import type { Headline } from '#lib/home/headline.ts'

/** The sentence about the latest meeting, and how the requests of the latest meetings stand. */
export function Headlines({ headlines }: { headlines: Headline[] }) {
  const t = useTranslations('home')
  const format = useFormatter()
  const [latest, ...earlier] = headlines
  if (!latest) return null
  const month = (headline: Headline) =>
    format.dateTime(fromDay(headline.heldOn), { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <>
      <Sentence headline={latest} month={month(latest)} />
      <div className="mt-4 max-w-3xl">
        <Bar headline={latest} />
      </div>
      {earlier.map((headline) => (
        <div key={headline.slug} className="mt-5 max-w-3xl">
          <p className="mb-1.5 text-sm text-ink-2">
            <Link
              href={`/communiques/${headline.slug}`}
              prefetch={false}
              className="font-medium hover:underline"
            >
              {month(headline)}
            </Link>{' '}
            · {t('requests', { count: headline.requests })}
          </p>
          <Bar headline={headline} />
        </div>
      ))}
    </>
  )
}

function Sentence({ headline, month }: { headline: Headline; month: string }) {
  const t = useTranslations('home')
  const format = useFormatter()
  const parts = STANDINGS.flatMap((standing) => {
    const count = headline.standings[standing] ?? 0
    if (count === 0) return []
    return [<b key={standing}>{t(`stand.${standing}`, { count })}</b>]
  })
  return (
    <p className="max-w-3xl text-xl/8 text-ink-2 text-pretty [&_b]:font-semibold [&_b]:text-ink-1">
      {headline.requests === 0
        ? t('noRequests', { month })
        : t.rich('sentence', {
            count: headline.requests,
            month,
            b: (chunks) => <b>{chunks}</b>,
            standings: () => format.list(parts),
          })}
    </p>
  )
}

function Bar({ headline }: { headline: Headline }) {
  return (
    <StandingBar
      counts={headline.standings}
      href={(standing) => `/requests?communique=${headline.slug}&standing=${standing}`}
    />
  )
}
