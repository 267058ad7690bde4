import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HealthMark, StateMark } from '#components/state/marks.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import { waitsFor } from '#lib/items/derived.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import { type SortKey, sorts } from '#lib/items/list/sorts.ts'
import { isOpen } from '#lib/items/states.ts'
import { DueCell } from './due-cell.tsx'

const COLUMNS: { key: SortKey | 'waits'; className: string }[] = [
  { key: 'reference', className: 'w-32' },
  { key: 'title', className: '' },
  { key: 'lead', className: 'w-39' },
  { key: 'state', className: 'w-36' },
  { key: 'health', className: 'w-24' },
  { key: 'due', className: 'w-28' },
  { key: 'updated', className: 'w-23' },
  { key: 'waits', className: 'w-36' },
]

/** The action plan: one line to an item, each column but the last sorts. */
export function ItemTable({ rows, filter, today }: { rows: ItemRow[]; filter: ItemFilter; today: Day }) {
  const t = useTranslations('list')
  const columns = COLUMNS.map(
    ({ key, className }): Column => ({
      key,
      className,
      label: t(`columns.${key}`),
      ...(key === 'waits' ? {} : { sort: sortOf(key, filter) }),
    }),
  )
  return (
    <Table caption={t('caption')} columns={columns}>
      {rows.map((row) => (
        <Row key={row.id} row={row} today={today} />
      ))}
    </Table>
  )
}

function Row({ row, today }: { row: ItemRow; today: Day }) {
  const t = useTranslations('list')
  const open = isOpen(row.state)
  const waits = waitsFor(row, today)
  return (
    <tr>
      <td className="quiet wide">{row.reference}</td>
      <td className="title" title={row.title}>
        <Link href={`/items/${row.reference}`} prefetch={false}>
          {row.title}
        </Link>
      </td>
      <td>
        {row.leadCode ? (
          <GroupChip code={row.leadCode} lead proposed={row.leadState === 'proposed'} />
        ) : open ? (
          <span className="text-sm font-medium text-bad">{t('unassigned')}</span>
        ) : null}
        {row.collaborators.map((code) => (
          <GroupChip key={code} code={code} />
        ))}
      </td>
      <td>
        <StateMark state={row.state} />
      </td>
      <td>
        <HealthMark health={open ? row.health : null} />
      </td>
      <td>
        <DueCell row={row} today={today} />
      </td>
      <td className="quiet wide">
        {open && (row.lastUpdateOn ? t('days', { count: daysBetween(row.lastUpdateOn, today) }) : t('never'))}
      </td>
      <td className="quiet wide">{waits && t(`waitsFor.${waits.key}`, waits.values ?? {})}</td>
    </tr>
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
