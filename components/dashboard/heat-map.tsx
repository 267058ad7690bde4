import './heat-map.css'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import type { HeatMap as Data, HeatCell } from '#lib/dashboard/types.ts'
import { groupPath } from '#lib/groups/path.ts'
import { parseGroupCode, shortCode } from '#lib/groups/slug.ts'

type Column = Data['columns'][number]

/** More groups than these do not stand side by side on paper. */
const WIDE = 14

/** Open items by theme and responsible group: how many, and the worst health among them. A phone gets a list to each theme. */
export function HeatMap({ map }: { map: Data }) {
  const t = useTranslations('dashboard')
  if (map.rows.length === 0) return <p className="text-ink-3">{t('noOpenItems')}</p>
  return (
    <div className={map.columns.length > WIDE ? 'heat-many' : ''}>
      <Grid map={map} />
      <Lists map={map} />
      <Legend />
    </div>
  )
}

function Grid({ map: { columns, rows, total } }: { map: Data }) {
  const t = useTranslations('dashboard')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="heat-scroll" aria-label={t('heatMap')} tabIndex={0}>
      <table className="heat">
        <caption className="sr-only">{t('heatMapCaption')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <GroupName column={column} />
              </th>
            ))}
            <th scope="col">{t('all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <Link href={`/themes/${row.slug}`} title={row.theme}>
                  {row.theme}
                </Link>
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]?.key}>
                  <Cell cell={cell} />
                </td>
              ))}
              <td className="sum">
                {columns.length > 0 ? <Sum cell={row.total} /> : <Cell cell={row.total} />}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('all')}</th>
            {columns.map((column) => (
              <td key={column.key} className="sum">
                <Sum cell={column.total} />
              </td>
            ))}
            <td className="sum">
              <Sum cell={total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Lists({ map: { columns, rows } }: { map: Data }) {
  const t = useTranslations('dashboard')
  const format = useFormatter()
  return (
    <ul className="heat-lists">
      {rows.map((row) => (
        <li key={row.slug}>
          <Link href={`/themes/${row.slug}`} className="theme">
            {row.theme}
          </Link>
          <Link href={row.total.href} className="text-sm text-ink-3">
            {t('openCount', { count: row.total.count })}
          </Link>
          <ul>
            {row.cells.map((cell, place) => {
              const column = columns[place]
              if (!column || cell.count === 0) return null
              return (
                <li key={column.key}>
                  <Link href={cell.href} className={`heat-cell ${cell.worst ?? ''}`}>
                    <span className="font-medium">{column.group ?? t('noGroup')}</span>{' '}
                    <b>{format.number(cell.count)}</b>
                    <Worst cell={cell} />
                  </Link>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function GroupName({ column: { group, period } }: { column: Column }) {
  const t = useTranslations('dashboard')
  if (!group) return <span className="text-bad">{t('noGroup')}</span>
  return <Link href={groupPath(parseGroupCode(group)?.slug ?? group, period)}>{shortCode(group)}</Link>
}

function Cell({ cell }: { cell: HeatCell }) {
  const format = useFormatter()
  if (cell.count === 0) return <span className="heat-cell empty" />
  return (
    <Link href={cell.href} className={`heat-cell ${cell.worst ?? ''}`}>
      {format.number(cell.count)}
      <Worst cell={cell} />
    </Link>
  )
}

function Sum({ cell }: { cell: HeatCell }) {
  const format = useFormatter()
  return cell.count === 0 ? null : <Link href={cell.href}>{format.number(cell.count)}</Link>
}

const SIGNS = { on_track: '●', at_risk: '▲', off_track: '■' } as const

/** The sign of the worst health, and its word for who cannot see the sign. */
function Worst({ cell: { worst } }: { cell: HeatCell }) {
  const t = useTranslations('health')
  if (!worst) return null
  return (
    <>
      <span aria-hidden="true" className="sign">
        {SIGNS[worst]}
      </span>
      <span className="sr-only">, {t(worst)}</span>
    </>
  )
}

function Legend() {
  const t = useTranslations()
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-3" aria-label={t('dashboard.legend')}>
      {(['off_track', 'at_risk', 'on_track'] as const).map((health) => (
        <li key={health} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`heat-cell swatch ${health}`}>
            {SIGNS[health]}
          </span>
          {t('dashboard.worst', { health: t(`health.${health}`) })}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="heat-cell swatch" />
        {t('dashboard.noHealth')}
      </li>
    </ul>
  )
}
