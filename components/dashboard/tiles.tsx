import '#components/home/figures.css'
import './tiles.css'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ResponseMark, StateMark } from '#components/state/marks.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Tiles as Data, Figure } from '#lib/dashboard/types.ts'

/** What waits and what is late, each a number that leads to its list. */
export function Tiles({ tiles }: { tiles: Data }) {
  const t = useTranslations('dashboard.tiles')
  const format = useFormatter()
  const { firstProgress, verified } = tiles
  const counted = (figure: Figure) => format.number(figure.count)
  const plain = [
    { key: 'open', figure: tiles.open, colour: 'text-ink-1' },
    { key: 'overdue', figure: tiles.overdue, colour: 'text-bad' },
    { key: 'stale', figure: tiles.stale, colour: 'text-warning' },
    { key: 'unassigned', figure: tiles.unassigned, colour: 'text-bad' },
    { key: 'awaitingAcceptance', figure: tiles.awaitingAcceptance, colour: 'text-ink-1' },
    { key: 'awaitingVerification', figure: tiles.awaitingVerification, colour: 'text-waiting' },
  ] as const
  return (
    <ul className="figures tiles mt-6">
      {plain.map(({ key, figure, colour }) => (
        <Tile
          key={key}
          figure={figure}
          colour={colour}
          value={counted(figure)}
          label={t(key, { count: figure.count })}
        />
      ))}
      <Tile
        figure={firstProgress.of}
        colour="text-ink-1"
        value={firstProgress.medianDays === null ? '–' : t('days', { count: firstProgress.medianDays })}
        label={t('firstProgress')}
      />
      <Tile
        figure={verified.count}
        colour="text-good"
        value={verified.share === null ? '–' : format.number(verified.share, { style: 'percent' })}
        label={t('verified', { count: counted(verified.count), of: counted(verified.of) })}
      />
    </ul>
  )
}

function Tile({
  figure,
  value,
  label,
  colour,
}: {
  figure: Figure
  value: string
  label: string
  colour: string
}) {
  return (
    <li>
      <Link href={figure.href}>
        <span className={`value ${figure.count > 0 ? colour : 'text-ink-3'}`}>{value}</span>
        <span className="block text-sm text-ink-3">{label}</span>
      </Link>
    </li>
  )
}

/** How the items and the requests are divided: by state, by response. */
export function Divisions({ tiles }: { tiles: Data }) {
  const t = useTranslations('dashboard')
  return (
    <div className="mt-5 grid gap-x-10 gap-y-3 xl:grid-cols-2">
      <Division
        label={t('itemsByState')}
        figures={tiles.states.map((figure) => ({
          ...figure,
          key: figure.state,
          mark: <StateMark state={figure.state} />,
        }))}
      />
      <Division
        label={t('requestsByResponse')}
        figures={tiles.responses.map((figure) => ({
          ...figure,
          key: figure.response,
          mark: <ResponseMark response={figure.response} />,
        }))}
      />
    </div>
  )
}

function Division({
  label,
  figures,
}: {
  label: string
  figures: (Figure & { key: string; mark: ReactNode })[]
}) {
  const format = useFormatter()
  const shown = figures.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <div>
      <h2 className="text-sm font-medium text-ink-3">{label}</h2>
      <ul className="mt-0.5 flex flex-wrap gap-x-5 text-sm text-ink-2">
        {shown.map(({ key, count, href, mark }) => (
          <li key={key}>
            <Link href={href} className="flex min-h-8 items-center gap-1.5 hover:text-accent touch:min-h-11">
              {mark}
              <b className="font-semibold text-ink-1">{format.number(count)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
