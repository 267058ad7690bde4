import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '#components/charts/chart.tsx'
import { FigureTable } from '#components/charts/figure-table.tsx'
import { useFrame } from '#components/charts/use-frame.ts'
import { useMonth } from '#components/charts/use-month.ts'
import type { Colour } from '#lib/charts/palette.ts'
import { statesOverTimeSvg } from '#lib/charts/states-over-time.ts'
import { sayEnds } from '#lib/charts/words.ts'
import type { StatesOverTime as Data } from '#lib/dashboard/types.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'

/** From the bottom up: what is done below what is under way below what has not begun. */
const BANDS: { state: ItemState; colour: Colour }[] = [
  { state: 'closed_implemented', colour: 'implemented' },
  { state: 'submitted', colour: 'submitted' },
  { state: 'in_progress', colour: 'in_progress' },
  { state: 'in_preparation', colour: 'in_preparation' },
  { state: 'on_hold', colour: 'on_hold' },
  { state: 'not_started', colour: 'not_started' },
  { state: 'closed_not_implemented', colour: 'closed_otherwise' },
  { state: 'superseded', colour: 'superseded' },
]

/** How many items were in each state, month by month. */
export function StatesOverTime({ data }: { data: Data }) {
  const t = useTranslations()
  const month = useMonth()
  const locale = useLocale()
  const bands = BANDS.map(({ state, colour }) => ({
    colour,
    label: t(`state.${state}`),
    figures: data.points.map(({ counts }) => counts[data.states.indexOf(state)] ?? { count: 0, href: '' }),
  })).filter(({ figures }) => figures.some(({ count }) => count > 0))
  const title = t('dashboard.statesOverTime')
  const said = data.points.map((point, place) => ({
    label: month.full(point.month),
    figures: bands.map(({ label, figures }) => ({ label, value: figures[place]?.count ?? 0 })),
  }))
  const frame = useFrame(title, sayEnds(said, locale))
  const drawn = {
    months: data.points.map((point) => month.short(point.month)),
    bands: bands.map(({ colour, label, figures }) => ({
      colour,
      label,
      values: figures.map(({ count }) => count),
    })),
  }
  return (
    <Chart
      title={title}
      picture={statesOverTimeSvg(drawn, { ...frame, width: 560, height: 300 })}
      small={statesOverTimeSvg(drawn, { ...frame, width: 358, height: 260 })}
    >
      <FigureTable
        caption={title}
        head={t('dashboard.monthsEnd')}
        columns={bands.map(({ label }) => label)}
        rows={data.points.map((point, place) => ({
          key: point.month,
          label: month.full(point.month),
          figures: bands.flatMap(({ figures }) => figures[place] ?? []),
        }))}
      />
    </Chart>
  )
}
