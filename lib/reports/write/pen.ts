// What every part of a report is written with: the words, the facts, and sentences that several parts share.
import { type Day, dayIn } from '#lib/dates.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import { daysLate, waitsFor } from '#lib/items/derived.ts'
import { isOpen } from '#lib/items/states.ts'
import type { FileWords, Say } from '#lib/words.ts'
import type { Cell } from '../content.ts'
import type { ReportOrder } from '../options.ts'
import type { Facts } from '../read/facts.ts'
import type { ReportItem } from '../read/items.ts'
import type { ReportRequest } from '../read/requests.ts'
import { bold, cell, line } from './draft.ts'

export interface Pen extends FileWords {
  order: ReportOrder
  facts: Facts
  /** A sentence of messages/ `reports.doc`. */
  t: Say
  /** The day of the report before. */
  since: Day | null
  dayOf: (instant: Date) => string
  isInPeriod: (instant: Date | null) => boolean
}

export function penFor(words: FileWords, order: ReportOrder, facts: Facts): Pen {
  const t = ((key, values) => words.say(`reports.doc.${key}`, values)) as Say
  t.has = (key) => words.say.has(`reports.doc.${key}`)
  const { since, timeZone } = order
  return {
    ...words,
    order,
    facts,
    t,
    since: since && dayIn(since, timeZone),
    dayOf: (instant) => words.day(dayIn(instant, timeZone)),
    isInPeriod: (instant) => instant !== null && (since === null || instant > since),
  }
}

/** "Paragraph 3, sentence 1 (Section)". */
export function placeOf({ t }: Pen, { paragraph, sentence, section }: ReportRequest): string {
  const place = t('place', { paragraph, sentence })
  return section ? `${place} (${section})` : place
}

const MARKS = { on_track: '●', at_risk: '▲', off_track: '■' } as const

/** State, health with its mark and cause. */
export function stateCell({ say, t }: Pen, item: ReportItem): Cell {
  const health = item.health && `${MARKS[item.health]} ${say(`health.${item.health}`)}`
  const cause = item.health === 'on_track' ? null : item.healthCause
  return cell(
    line(bold(say(`state.${item.state}`))),
    health,
    cause ? t('cause', { cause: excerpt(cause, 200) }) : null,
  )
}

export function groupsCell({ t }: Pen, item: ReportItem): Cell {
  const lead = item.lead ?? t('noGroup')
  return cell(
    line(bold(lead)),
    item.lead && item.leadState === 'proposed' ? t('notAccepted') : null,
    item.collaborators.length > 0 ? t('with', { groups: item.collaborators.join(', ') }) : null,
  )
}

/** What comes next, and when it is due. */
export function nextCell(pen: Pen, item: ReportItem): Cell {
  const { say, t, day, order } = pen
  if (!isOpen(item.state))
    return cell(item.closedAt ? t('closedOn', { day: pen.dayOf(item.closedAt) }) : t('none'))
  const { nextDeliverable: next, stand } = item
  const planned = next && {
    kind: say(`item.deliverableKind.${next.kind}`),
    name: [next.identifier, next.title].filter(Boolean).join(' '),
    day: next.plannedOn ? day(next.plannedOn) : '',
  }
  const waits = waitsFor({ ...stand, leadCode: item.lead }, order.today)
  const late = daysLate(stand, order.today)
  return cell(
    waits ? say(`list.waitsFor.${waits.key}`, waits.values ?? {}) : null,
    planned ? t(planned.day ? 'nextPlanned' : 'next', planned) : null,
    item.state === 'on_hold' && stand.holdReviewOn ? t('reviewOn', { day: day(stand.holdReviewOn) }) : null,
    stand.dueOn ? line(t('due', { day: day(stand.dueOn) })) : t('noDue'),
    late > 0 ? line(bold(t('late', { days: late }))) : null,
  )
}
