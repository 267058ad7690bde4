import './board.css'
import { useTranslations } from 'next-intl'
import { Chip, GroupChip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import type { AnswerLine, GroupLine } from '#lib/rounds/board.ts'
import { BoardRow } from './board-row.tsx'

export interface BoardRound {
  slug: string
  isLate: boolean
  isClosed: boolean
}

/** Who has answered and who has not: a block for each group, those that still owe first. */
export function Board({
  round,
  groups,
  rows,
  mayAnswer,
}: {
  round: BoardRound
  groups: readonly GroupLine[]
  rows: readonly AnswerLine[]
  /** For which groups the reader answers; null: of what no group has. */
  mayAnswer: (groupId: string | null) => boolean
}) {
  const t = useTranslations('rounds')
  const byGroup = Map.groupBy(rows, ({ groupId }) => groupId)
  return (
    <table className="table board">
      <caption className="sr-only">{t('board')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-32">
            {t('columns.answer')}
          </th>
          <th scope="col" className="w-[32%]">
            {t('columns.item')}
          </th>
          <th scope="col">{t('columns.said')}</th>
          <th scope="col" className="w-36 no-print">
            <span className="sr-only">{t('columns.act')}</span>
          </th>
        </tr>
      </thead>
      {groups
        .filter(({ groupId }) => byGroup.has(groupId))
        .map((group) => (
          <tbody key={group.groupId}>
            <GroupHead group={group} />
            {byGroup.get(group.groupId)?.map((row) => (
              <BoardRow key={row.reference} row={row} round={round} mayAnswer={mayAnswer(group.groupId)} />
            ))}
          </tbody>
        ))}
    </table>
  )
}

function GroupHead({ group }: { group: GroupLine }) {
  const t = useTranslations('rounds')
  const total = group.answered + group.owed
  return (
    <tr className="board-group">
      <th scope="rowgroup" colSpan={4}>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {group.code ? (
            <GroupChip code={group.code} href={`/groups/${group.slug}`} lead />
          ) : (
            <span className="font-medium text-bad">{t('withoutGroup')}</span>
          )}
          {group.vacant && <Chip tone="bad">{t('vacant')}</Chip>}
          <span className={group.owed > 0 ? 'font-medium text-ink-1' : 'text-good'}>
            {total === 0
              ? t('owesNothing')
              : group.owed === 0
                ? t('allAnswered', { total })
                : t('answeredOf', { done: group.answered, total })}
          </span>
          {group.remindedAt && group.owed > 0 && (
            <span className="text-sm text-ink-3">
              {t('reminded')} <InstantText at={group.remindedAt} />
            </span>
          )}
        </span>
      </th>
    </tr>
  )
}
