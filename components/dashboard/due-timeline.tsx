import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '#components/charts/chart.tsx'
import { FigureTable } from '#components/charts/figure-table.tsx'
import { useFrame } from '#components/charts/use-frame.ts'
import { useMonth } from '#components/charts/use-month.ts'
import { keepAsOf } from '#lib/as-of-here.ts'
import { barsSvg } from '#lib/charts/bars.ts'
import { columnsSvg } from '#lib/charts/columns.ts'
import { sayFigures } from '#lib/charts/words.ts'
import type { DueTimeline as Data, Figure } from '#lib/dashboard/types.ts'

interface Due extends Figure {
  key: string
  /** In full, and as it stands under its column. */
  label: string
  short: string
  colour: 'bad' | 'accent' | 'neutral'
}

/** What is due in the next year, month by month; before it what is late, after it what is due later or never. */
export function DueTimeline({ due }: { due: Data }) {
  const t = useTranslations('dashboard')
  const locale = useLocale()
  const dues = useDues(due)
  const title = t('dueWithinYear')
  const frame = useFrame(
    title,
    sayFigures(
      dues.map(({ label, count }) => ({ label, value: count })),
      locale,
    ),
  )
  const linked = dues.map((one) => ({ ...one, href: one.count > 0 ? keepAsOf(one.href) : undefined }))
  return (
    <Chart
      title={title}
      picture={columnsSvg(
        linked.map((one) => ({ ...one, label: one.short })),
        { ...frame, width: 720, height: 216 },
      )}
      small={barsSvg(
        linked.filter(({ count }) => count > 0),
        { ...frame, width: 358, names: 96 },
      )}
    >
      <FigureTable
        caption={title}
        head={t('due')}
        columns={[t('items')]}
        rows={dues.map((one) => ({ ...one, figures: [one] }))}
      />
    </Chart>
  )
}

function useDues({ overdue, months, later, none }: Data): Due[] {
  const t = useTranslations('dashboard')
  const month = useMonth()
  const withYear = (name: string, place: number) =>
    place === 0 || name.endsWith('-01') ? `${month.alone(name)}\n${name.slice(0, 4)}` : month.alone(name)
  const word = (key: 'overdue' | 'later' | 'noDate', figure: Figure, colour: Due['colour']): Due => ({
    ...figure,
    key,
    label: t(`dueIn.${key}`),
    short: t(`dueIn.${key}`),
    colour,
  })
  return [
    word('overdue', overdue, 'bad'),
    ...months.map(
      (one, place): Due => ({
        ...one,
        key: one.month,
        label: month.full(one.month),
        short: withYear(one.month, place),
        colour: 'accent',
      }),
    ),
    word('later', later, 'neutral'),
    word('noDate', none, 'neutral'),
  ]
}
