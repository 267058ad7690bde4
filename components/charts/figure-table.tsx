import { useFormatter } from 'next-intl'
import { keepAsOf } from '#lib/as-of-here.ts'

export interface FigureRow {
  key: string
  label: string
  figures: readonly { count: number; href: string }[]
}

/** The figures of a chart, each a link to what it counts. `head` names the lines, `columns` the figures in them. */
export function FigureTable({
  caption,
  head,
  columns,
  rows,
}: {
  caption: string
  head: string
  columns: readonly string[]
  rows: readonly FigureRow[]
}) {
  const format = useFormatter()
  return (
    <table className={`figure-table${columns.length > 1 ? ' many' : ''}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {row.figures.map(({ count, href }, place) => (
              <td key={columns[place]} data-label={columns[place]}>
                {/* Many to a page: plain links, which weigh less. */}
                {count > 0 ? (
                  <a href={keepAsOf(href)}>{format.number(count)}</a>
                ) : (
                  <span className="zero">0</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
