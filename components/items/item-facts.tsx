import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ThemeLinks } from '#components/themes/theme-links.tsx'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import { daysLate } from '#lib/items/derived.ts'
import type { ItemDetails } from '#lib/items/queries.ts'
import { isOpen } from '#lib/items/states.ts'
import { AssignmentList } from './assignment-list.tsx'
import { DeliverableList } from './deliverable-list.tsx'
import { FactLink } from './fact-link.tsx'
import type { FactRights } from './fact-rights.ts'
import { RelatedItems } from './related-items.tsx'

/** The side of an item: who has it, the next step, when it is due, what it produces, who watches, its history. */
export function ItemFacts({
  item,
  may,
  today,
  watching,
}: {
  item: ItemDetails
  may: FactRights
  today: Day
  watching: ReactNode
}) {
  const t = useTranslations('item')
  const path = `/items/${item.facts.reference}`
  const open = isOpen(item.facts.state)
  return (
    <aside aria-label={t('facts')}>
      <DefinitionList>
        <Groups item={item} may={may} path={path} open={open} />
        {open && item.facts.leadGroupId && (
          <Definition
            term={t('holder')}
            note={item.holder?.since && <Since at={item.holder.since} today={today} />}
          >
            {item.holder?.name ?? <span className="text-ink-3">{t('holderNobody')}</span>}{' '}
            {may.steer && (
              <FactLink href={`${path}/holder`} label={t('changeHolder')}>
                {t('change')}
              </FactLink>
            )}
          </Definition>
        )}
        <Dates item={item} may={may} path={path} open={open} today={today} />
        {(item.facts.priority || may.manage) && (
          <Definition term={t('priority')}>
            {item.facts.priority ? t('priorityYes') : <span className="text-ink-3">{t('priorityNo')}</span>}{' '}
            {may.manage && (
              <FactLink href={`${path}/priority`} label={t('changePriority')}>
                {t('change')}
              </FactLink>
            )}
          </Definition>
        )}
        {item.themes.length > 0 && (
          <Definition term={t('themes')}>
            <ThemeLinks themes={item.themes} />
          </Definition>
        )}
      </DefinitionList>
      <DefinitionList>
        <Definition term={t('deliverables')}>
          <DeliverableList path={path} deliverables={item.deliverables} mayChange={open && may.steer} />
        </Definition>
      </DefinitionList>
      <DefinitionList>
        <RelatedItems item={item} />
        {watching}
        <Definition term={t('history')}>
          <FactLink href={`${path}/history`} printed>
            {item.changes > 1000 ? t('manyChanges') : t('changes', { count: item.changes })}
          </FactLink>
        </Definition>
      </DefinitionList>
    </aside>
  )
}

interface PartProps {
  item: ItemDetails
  may: FactRights
  path: string
  open: boolean
}

function Groups({ item, may, path, open }: PartProps) {
  const t = useTranslations('item')
  const { responsible = [], collaborating = [] } = Object.groupBy(item.assignments, ({ role }) => role)
  return (
    <>
      <Definition term={t('role.responsible')}>
        <AssignmentList path={path} assignments={responsible} may={may} open={open} />
        {responsible.length === 0 && (
          <span className={open ? 'font-medium text-bad' : 'text-ink-3'}>{t('unassigned')}</span>
        )}
      </Definition>
      {(collaborating.length > 0 || (open && may.manage)) && (
        <Definition term={t('role.collaborating')}>
          <AssignmentList path={path} assignments={collaborating} may={may} open={open} />
          {open && may.manage && <FactLink href={`${path}/assign`}>{t('assignGroups')}</FactLink>}
        </Definition>
      )}
    </>
  )
}

function Dates({ item, may, path, open, today }: PartProps & { today: Day }) {
  const t = useTranslations('item')
  const format = useFormatter()
  const { facts, closed, dueMoves } = item
  const late = daysLate(facts, today)
  const day = (value: Day) => formatDay(format, value)
  return (
    <>
      <Definition
        term={t('due')}
        note={dueMoves && t('movedOnce', { count: dueMoves.count, date: day(dueMoves.first) })}
      >
        {facts.dueOn ? (
          <time dateTime={facts.dueOn}>{day(facts.dueOn)}</time>
        ) : (
          <span className="text-ink-3">{t('noDueDate')}</span>
        )}{' '}
        {open && may.manage && (
          <FactLink href={`${path}/due`} label={t('changeDue')}>
            {t('change')}
          </FactLink>
        )}
        {late > 0 && <div className="text-sm font-medium text-bad">{t('late', { count: late })}</div>}
      </Definition>
      {facts.state === 'on_hold' && (
        <Definition
          term={t('hold')}
          note={facts.holdReviewOn && t('holdReview', { date: day(facts.holdReviewOn) })}
        >
          {item.hold}
        </Definition>
      )}
      {closed && (
        <Definition term={t('closed')} note={closed.comment}>
          <InstantText at={closed.at} />
          {closed.reason && `, ${t(`closeReason.${closed.reason}`)}`}
        </Definition>
      )}
    </>
  )
}

function Since({ at, today }: { at: Date; today: Day }) {
  const t = useTranslations('item')
  const days = Math.max(0, daysBetween(at.toISOString().slice(0, 10), today))
  return t('holderSince', { days })
}
