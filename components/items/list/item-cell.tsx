import { useTranslations } from 'next-intl'
import { HealthMark, ResponseMark, StateMark } from '#components/state/marks.tsx'
import { PriorityMark } from '#components/state/priority-mark.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import { waitsFor } from '#lib/items/derived.ts'
import type { ColumnKey } from '#lib/items/list/columns.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import { isOpen } from '#lib/items/states.ts'
import { DueCell } from './due-cell.tsx'
import { LeadChip } from './lead-chip.tsx'

const EXCERPT = 120

/** What one column says about an item, as a cell of the table; `data-cell` marks those that can be edited in their place. */
export function ItemCell({
  column,
  row,
  today,
  apart,
}: {
  column: ColumnKey
  row: ItemRow
  today: Day
  /** The collaborating groups have a column of their own. */
  apart: boolean
}) {
  const t = useTranslations('list')
  const open = isOpen(row.state)
  switch (column) {
    case 'reference':
      return <td className="quiet wide">{row.reference}</td>
    case 'title':
      return (
        <td className="title" data-cell="title" title={row.title}>
          {row.priority && <PriorityMark />}
          <Link href={`/items/${row.reference}`} ahead>
            {row.title}
          </Link>
        </td>
      )
    case 'lead':
      return (
        <td data-cell="lead">
          {row.leadCode ? (
            <LeadChip row={row} />
          ) : open ? (
            <span className="text-sm font-medium text-bad">{t('unassigned')}</span>
          ) : null}
          {!apart && <Groups codes={row.collaborators} />}
        </td>
      )
    case 'collaborating':
      return (
        <td>
          <Groups codes={row.collaborators} />
        </td>
      )
    case 'state':
      return (
        <td>
          <StateMark state={row.state} />
        </td>
      )
    case 'health':
      return (
        <td>
          <HealthMark health={open ? row.health : null} />
        </td>
      )
    case 'due':
      return (
        <td data-cell="due">
          <DueCell row={row} today={today} />
        </td>
      )
    case 'updated':
      return (
        <td className="quiet wide">
          {open &&
            (row.lastUpdateOn ? t('days', { count: daysBetween(row.lastUpdateOn, today) }) : t('never'))}
        </td>
      )
    case 'waits': {
      const waits = waitsFor(row, today)
      return <td className="quiet wide">{waits && t(`waitsFor.${waits.key}`, waits.values ?? {})}</td>
    }
    case 'priority':
      return <td data-cell="priority">{row.priority && <PriorityMark />}</td>
    case 'progress': {
      const text = row.progress ? excerpt(row.progress, EXCERPT) : ''
      return <Quiet text={text} />
    }
    case 'holder':
      return <Quiet text={row.holder ?? ''} />
    case 'themes':
      return <Quiet text={(row.themes ?? []).join(', ')} cell="themes" />
    case 'communique':
      return <Quiet text={(row.communique ?? []).join(', ')} />
    case 'requests':
      return (
        <td className="quiet">
          {(row.requests ?? []).map((reference) => (
            <Link
              key={reference}
              href={`/requests/${reference}`}
              prefetch={false}
              className="me-2 hover:text-accent hover:underline"
            >
              {reference}
            </Link>
          ))}
        </td>
      )
    case 'response':
      return (
        <td>
          {(row.response ?? []).map((response) => (
            <span key={response} className="me-2">
              <ResponseMark response={response} />
            </span>
          ))}
        </td>
      )
    case 'created':
      return <td className="quiet">{row.created && <InstantText at={row.created} />}</td>
    case 'closed':
      return <td className="quiet">{row.closed && <InstantText at={row.closed} />}</td>
  }
}

const Groups = ({ codes }: { codes: readonly string[] }) =>
  codes.map((code) => <GroupChip key={code} code={code} />)

/** Text that may be longer than its column. */
const Quiet = ({ text, cell }: { text: string; cell?: string }) => (
  <td className="quiet" data-cell={cell} title={text}>
    {text}
  </td>
)
