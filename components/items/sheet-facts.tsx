import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import type { OneSheet } from '#lib/items/one-sheet.ts'
import { isOpen } from '#lib/items/states.ts'

/** Who has the item, until when, about what: two columns under the heading of its sheet. */
export function SheetFacts({ item, today }: { item: OneSheet; today: Day }) {
  const t = useTranslations('item')
  const format = useFormatter()
  const { facts, closed, dueMoves } = item
  const groups = (role: 'responsible' | 'collaborating') =>
    item.assignments
      .filter((assignment) => assignment.role === role)
      .map(({ code, state }) => (state === 'proposed' ? t('sheet.proposed', { group: code }) : code))
      .join(', ')
  const days = item.holder?.since ? daysBetween(item.holder.since.toISOString().slice(0, 10), today) : 0
  return (
    <dl className="grid gap-x-8 gap-y-1.5 rounded-panel border border-line px-4 py-3 sm:grid-cols-2 print:grid-cols-2">
      <Fact term={t('role.responsible')}>{groups('responsible') || t('unassigned')}</Fact>
      <Fact term={t('role.collaborating')}>{groups('collaborating') || '–'}</Fact>
      {isOpen(facts.state) && (
        <Fact term={t('holder')}>
          {item.holder
            ? `${item.holder.name}, ${t('holderSince', { days: Math.max(0, days) })}`
            : t('holderNobody')}
        </Fact>
      )}
      <Fact term={t('due')}>
        {facts.dueOn ? formatDay(format, facts.dueOn) : t('noDueDate')}
        {dueMoves &&
          ` (${t('movedOnce', { count: dueMoves.count, date: formatDay(format, dueMoves.first) })})`}
      </Fact>
      {facts.state === 'on_hold' && (
        <Fact term={t('hold')}>
          {item.hold}
          {facts.holdReviewOn && `, ${t('holdReview', { date: formatDay(format, facts.holdReviewOn) })}`}
        </Fact>
      )}
      {closed && (
        <Fact term={t('closed')}>
          <InstantText at={closed.at} />
          {closed.reason && `, ${t(`closeReason.${closed.reason}`)}`}
        </Fact>
      )}
      {item.themes.length > 0 && (
        <Fact term={t('themes')}>{item.themes.map(({ name }) => name).join(', ')}</Fact>
      )}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-28 shrink-0 text-ink-3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
