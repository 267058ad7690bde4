import { useTranslations } from 'next-intl'
import { Chip, GroupChip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { ListedAsk } from '#lib/asks/queries.ts'
import { Wants } from './wants.tsx'

const TONES = { open: 'waiting', granted: 'good', refused: 'bad', withdrawn: 'neutral' } as const

/** Asks, one to a line: what, about which item, by which group, since when, and how it ended. */
export function AskTable({ asks, which }: { asks: readonly ListedAsk[]; which: 'open' | 'decided' }) {
  const t = useTranslations('asks')
  const columns = [
    { key: 'ask', label: t('column.ask') },
    { key: 'item', label: t('column.item'), className: 'wide' },
    { key: 'group', label: t('column.group'), className: 'w-24' },
    ...(which === 'decided' ? [{ key: 'state', label: t('column.state'), className: 'w-28' }] : []),
    { key: 'since', label: t('column.since'), className: 'w-28' },
  ]
  return (
    <Table caption={t('title')} columns={columns}>
      {asks.map((ask) => (
        <tr key={ask.id}>
          <td className="title">
            <Link href={`/items/${ask.item.reference}/ask/${ask.id}`}>
              <span className="inline-block first-letter:uppercase">
                <Wants ask={ask} />
              </span>
            </Link>
          </td>
          <td className="wide">
            <span className="text-ink-3">{ask.item.reference}</span> {ask.item.title}
          </td>
          <td>
            <GroupChip code={ask.groupCode} lead />
          </td>
          {which === 'decided' && (
            <td>
              <Chip tone={TONES[ask.state]}>{t(`state.${ask.state}`)}</Chip>
            </td>
          )}
          <td className="quiet">
            <InstantText at={ask.askedAt} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
