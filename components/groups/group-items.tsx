import { useTranslations } from 'next-intl'
import { DueText } from '#components/state/due-text.tsx'
import { HealthMark, StateMark } from '#components/state/marks.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Day } from '#lib/dates.ts'
import { COUNTED_ITEMS, type GroupDetails } from '#lib/groups/queries.ts'

/** Open items of a group, the next due first; how many more there are, and where to see them all. */
export function GroupItems({
  title,
  none,
  list,
  today,
  slug,
  period,
}: {
  title: string
  none?: string
  list: GroupDetails['led']
  today: Day
  /** Of the group whose whole list the heading leads to. */
  slug?: string
  period?: string | null
}) {
  const t = useTranslations('groups')
  const columns = [
    { key: 'reference', label: t('reference'), className: 'w-36' },
    { key: 'title', label: t('item') },
    { key: 'state', label: t('state'), className: 'w-36' },
    { key: 'health', label: t('health'), className: 'w-28' },
    { key: 'due', label: t('due'), className: 'w-32' },
  ]
  const many = list.count > COUNTED_ITEMS
  const all = slug && `/items?group=${slug}${period ? `&period=${period}` : ''}`
  return (
    <Section
      title={title}
      className="mt-2 mb-8"
      actions={
        all && list.count > 0 ? (
          <Link href={all} className="text-accent underline underline-offset-2">
            {many ? t('allMany') : t('all', { count: list.count })}
          </Link>
        ) : many ? (
          t('countMany', { limit: COUNTED_ITEMS })
        ) : (
          t('count', { count: list.count })
        )
      }
    >
      {list.items.length === 0 ? (
        <p className="text-ink-3">{none}</p>
      ) : (
        <Table caption={title} columns={columns}>
          {list.items.map((item) => (
            <tr key={item.reference}>
              <td className="quiet">{item.reference}</td>
              <td className="title">
                <Link href={`/items/${item.reference}`} prefetch={false}>
                  {item.title}
                </Link>
              </td>
              <td>
                <StateMark state={item.state} />
              </td>
              <td>{item.health && <HealthMark health={item.health} />}</td>
              <td className="quiet">
                <DueText day={item.dueOn} today={today} overdue={item.overdue} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  )
}
