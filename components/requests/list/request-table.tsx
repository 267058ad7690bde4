import { useTranslations } from 'next-intl'
import { StateIcon } from '#components/state/icon.tsx'
import { ResponseMark } from '#components/state/marks.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { RequestStanding } from '#lib/items/derived.ts'
import type { RequestRow } from '#lib/requests/list/queries.ts'

/** So many of a request's items are named; the rest stand on its page. */
const NAMED = 2

/** What was asked: ITU's response, how it stands, and what is done about it. */
export function RequestTable({ rows }: { rows: RequestRow[] }) {
  const t = useTranslations('requestList')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'reference', label: t('columns.reference'), className: 'w-30' },
        { key: 'title', label: t('columns.title') },
        { key: 'response', label: t('columns.response'), className: 'w-44' },
        { key: 'standing', label: t('columns.standing'), className: 'w-54' },
        { key: 'items', label: t('columns.items'), className: 'w-56' },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Table>
  )
}

function Row({ row }: { row: RequestRow }) {
  const t = useTranslations('requestList')
  const title = (
    <Link href={`/requests/${row.reference}`} prefetch={false}>
      {row.title}
    </Link>
  )
  if (row.isWithdrawn) {
    return (
      <tr className="text-ink-3">
        <td className="quiet wide">
          <s>{row.reference}</s>
        </td>
        <td className="title">
          <s>{title}</s>
        </td>
        <td className="quiet">{t('withdrawn')}</td>
        <td />
        <td />
      </tr>
    )
  }
  return (
    <tr>
      <td className="quiet wide">{row.reference}</td>
      <td className="title" title={row.title}>
        {title}
      </td>
      <td>
        <ResponseMark response={row.response} />
      </td>
      <td>{row.standing && <StandingMark standing={row.standing} />}</td>
      <td className="text-sm">
        {row.items.slice(0, NAMED).map((item) => (
          <Link
            key={item.reference}
            href={`/items/${item.reference}`}
            prefetch={false}
            className="me-3 inline-flex min-h-6 items-center gap-1.5 align-middle text-ink-2 hover:text-accent"
          >
            <StateIcon state={item.state} />
            {item.reference}
          </Link>
        ))}
        {row.items.length > NAMED && (
          <span className="text-ink-3">{t('more', { count: row.items.length - NAMED })}</span>
        )}
      </td>
    </tr>
  )
}

/** What nobody has taken on stands out. */
function StandingMark({ standing }: { standing: RequestStanding }) {
  const t = useTranslations('standing')
  const missing = standing === 'without_item' || standing === 'without_group'
  return (
    <span className={`inline-flex items-center gap-2 ${missing ? 'font-medium text-bad' : 'text-ink-2'}`}>
      <span aria-hidden="true" data-standing={standing} className="size-2 rounded-full" />
      {t(standing)}
    </span>
  )
}
