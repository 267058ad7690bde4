import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '#components/charts/chart.tsx'
import { FigureTable } from '#components/charts/figure-table.tsx'
import { useFrame } from '#components/charts/use-frame.ts'
import { keepAsOf } from '#lib/as-of-here.ts'
import { barsSvg } from '#lib/charts/bars.ts'
import { sayFigures } from '#lib/charts/words.ts'
import type { Dashboard } from '#lib/dashboard/types.ts'

/** How long the open items have been open. */
export function AgeOfItems({ ages }: { ages: Dashboard['ages'] }) {
  const t = useTranslations('dashboard')
  const locale = useLocale()
  const rows = ages.map(({ age, count, href }) => ({ key: age, label: t(`age.${age}`), count, href }))
  const title = t('ageOfItems')
  const frame = useFrame(
    title,
    sayFigures(
      rows.map(({ label, count }) => ({ label, value: count })),
      locale,
    ),
  )
  const bars = rows.map(({ label, count, href }) => ({
    label,
    count,
    colour: 'accent' as const,
    href: count > 0 ? keepAsOf(href) : undefined,
  }))
  return (
    <Chart
      title={title}
      picture={barsSvg(bars, { ...frame, width: 460, names: 118 })}
      small={barsSvg(bars, { ...frame, width: 358, names: 118 })}
    >
      <FigureTable
        caption={title}
        head={t('openSince')}
        columns={[t('items')]}
        rows={rows.map((row) => ({ ...row, figures: [row] }))}
      />
    </Chart>
  )
}
