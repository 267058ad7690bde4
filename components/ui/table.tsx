import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'

export interface Column {
  key: string
  label: ReactNode
  /** Width and kind: "w-32 num", "wide" for what a phone leaves out. */
  className?: string
  /** Where the header leads when the list can be sorted by it; `direction` when it is. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

/**
 * A dense table. Rows are plain `<tr><td>`; the classes of their cells (title, quiet, num, wide) stand in app/table.css. The
 * cell with class "title" holds the row's link. `caption` is read out, not shown.
 */
export function Table({
  caption,
  columns,
  children,
}: {
  caption: string
  columns: readonly Column[]
  children: ReactNode
}) {
  return (
    <table className="table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.className}
              aria-sort={column.sort ? (column.sort.direction ?? 'none') : undefined}
            >
              {column.sort ? <SortLink label={column.label} {...column.sort} /> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function SortLink({ label, href, direction }: { label: ReactNode } & NonNullable<Column['sort']>) {
  const t = useTranslations('ui')
  return (
    <Link href={href} ahead className={direction ? 'font-semibold text-ink-1' : ''}>
      {label}
      {direction && (
        <>
          <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>
          <span className="sr-only">
            {' '}
            {t(direction === 'ascending' ? 'sortedAscending' : 'sortedDescending')}
          </span>
        </>
      )}
    </Link>
  )
}
