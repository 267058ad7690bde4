import { useTranslations } from 'next-intl'
import { LeadChip } from '#components/items/list/lead-chip.tsx'
import { DueText } from '#components/state/due-text.tsx'
import { StateMark } from '#components/state/marks.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import { isOverdue } from '#lib/items/derived.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import { isOpen } from '#lib/items/states.ts'

/** An item in two lines: its title; when it is due, who has it and how it stands. */
export function DueLine({ item, today }: { item: ItemRow; today: Day }) {
  const t = useTranslations()
  return (
    <li data-item={item.reference}>
      <Link href={`/items/${item.reference}`} className="name">
        {item.title}
      </Link>
      <p>
        {item.dueOn && <DueText day={item.dueOn} today={today} overdue={isOverdue(item, today)} />}
        {item.leadCode ? (
          <LeadChip row={item} />
        ) : (
          isOpen(item.state) && <span className="font-medium text-bad">{t('list.unassigned')}</span>
        )}
        <StateMark state={item.state} />
        <span className="text-ink-3">{item.reference}</span>
      </p>
    </li>
  )
}
