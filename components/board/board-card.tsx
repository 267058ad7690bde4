import { useTranslations } from 'next-intl'
import { DueCell } from '#components/items/list/due-cell.tsx'
import { LeadChip } from '#components/items/list/lead-chip.tsx'
import { HealthMark } from '#components/state/marks.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import { isOpen } from '#lib/items/states.ts'

/** An item on the board. Its "Move" leads to the item's next steps; with a script it offers them here. */
export function BoardCard({ card, today, movable }: { card: ItemRow; today: Day; movable: boolean }) {
  const t = useTranslations()
  const open = isOpen(card.state)
  return (
    <li id={card.reference} data-item={card.reference}>
      <p>
        {card.reference}
        {card.leadCode ? (
          <LeadChip row={card} />
        ) : (
          open && <span className="font-medium text-bad">{t('list.unassigned')}</span>
        )}
        {movable && (
          <Link
            href={`/items/${card.reference}#steps`}
            draggable={false}
            className="move"
            aria-label={t('board.move', { reference: card.reference })}
          >
            <span aria-hidden="true">⋯</span>
          </Link>
        )}
      </p>
      <Link href={`/items/${card.reference}`} draggable={false} className="name">
        {card.title}
      </Link>
      {(card.dueOn || card.holdReviewOn || (open && card.health)) && (
        <div>
          {open && card.health && <HealthMark health={card.health} />}
          {(card.dueOn || card.holdReviewOn) && (
            <span>
              <DueCell row={card} today={today} />
            </span>
          )}
        </div>
      )}
    </li>
  )
}
