import { useTranslations } from 'next-intl'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Day } from '#lib/dates.ts'
import { type ColumnKey, DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import { isSortKey, type SortKey, sorts } from '#lib/items/list/sorts.ts'
import { ItemCell } from './item-cell.tsx'

const WIDTHS: Record<ColumnKey, string> = {
  reference: 'w-30',
  title: '',
  lead: 'w-34',
  collaborating: 'w-44',
  state: 'w-38',
  health: 'w-24',
  due: 'w-29',
  updated: 'w-23',
  waits: 'w-36',
  priority: 'w-20',
  progress: 'w-72',
  holder: 'w-40',
  themes: 'w-52',
  communique: 'w-28',
  requests: 'w-36',
  response: 'w-44',
  created: 'w-28',
  closed: 'w-28',
}

/**
 * The action plan: one line to an item, the chosen columns in their order. Most of them sort. `selectable`: each row has a box,
 * and says what editing it needs to know.
 */
export function ItemTable({
  rows,
  filter,
  today,
  selectable = false,
}: {
  rows: ItemRow[]
  filter: ItemFilter
  today: Day
  selectable?: boolean
}) {
  const t = useTranslations('list')
  // With more columns than fit the title keeps its room, and the table is moved sideways.
  const wide = filter.columns.length > DEFAULT_COLUMNS.length
  const shown = filter.columns.map(
    (key): Column => ({
      key,
      className: wide && key === 'title' ? 'w-80' : WIDTHS[key],
      label: t(`columns.${key}`),
      ...(isSortKey(key) ? { sort: sortOf(key, filter) } : {}),
    }),
  )
  const columns = selectable ? [{ key: 'pick', className: 'pick', label: <PickAll /> }, ...shown] : shown
  const apart = filter.columns.includes('collaborating')
  const table = (
    <Table caption={t('caption')} columns={columns}>
      {rows.map((row) => (
        <tr
          key={row.id}
          data-item={row.reference}
          data-version={selectable ? row.version : undefined}
          data-due={selectable ? (row.dueOn ?? undefined) : undefined}
        >
          {selectable && <Pick reference={row.reference} />}
          {filter.columns.map((column) => (
            <ItemCell key={column} column={column} row={row} today={today} apart={apart} />
          ))}
        </tr>
      ))}
    </Table>
  )
  if (!wide) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be so by keys too
    <section className="overflow-x-auto" tabIndex={0} aria-label={t('caption')}>
      {table}
    </section>
  )
}

function sortOf(key: SortKey, filter: ItemFilter): Column['sort'] {
  const current = filter.sort === key
  const direction = !current ? sorts[key].first : filter.direction === 'asc' ? 'desc' : 'asc'
  return {
    href: itemsHref(filter, { sort: key, direction }),
    ...(current ? { direction: filter.direction === 'asc' ? 'ascending' : 'descending' } : {}),
  }
}

function Pick({ reference }: { reference: string }) {
  const t = useTranslations('bulk')
  return (
    <td className="pick">
      <label>
        <input type="checkbox" name="item" value={reference} aria-label={t('choose', { reference })} />
      </label>
    </td>
  )
}

/** Without scripts each row is ticked by itself. */
function PickAll() {
  const t = useTranslations('bulk')
  return (
    <label className="needs-script">
      <input type="checkbox" data-all aria-label={t('chooseAll')} />
    </label>
  )
}
