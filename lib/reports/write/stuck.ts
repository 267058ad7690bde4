// What is stuck and why, the worst first: without a group, then the latest.
import { daysBetween } from '#lib/dates.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import * as derived from '#lib/items/derived.ts'
import { isOpen } from '#lib/items/states.ts'
import type { Cell } from '../content.ts'
import type { ReportItem } from '../read/items.ts'
import { itemCell } from './closed.ts'
import { type BlockDraft, cell, heading, paragraph, table } from './draft.ts'
import { groupsCell, type Pen } from './pen.ts'

export function writeStuck(pen: Pen): BlockDraft[] {
  const { t, say, facts, order } = pen
  const stuck = facts.items.filter(
    ({ stand }) =>
      isOpen(stand.state) && (derived.isUnassigned(stand) || derived.isStuck(stand, order.today)),
  )
  const columns = [
    { label: t('item'), share: 34 },
    { label: t('groups'), share: 14 },
    { label: t('why'), share: 32 },
    { label: t('waitsFor'), share: 20 },
  ]
  const waits = (item: ReportItem) => derived.waitsFor({ ...item.stand, leadCode: item.lead }, order.today)
  const rows = stuck.toSorted(worstFirst(pen)).map((item): Cell[] => {
    const why = waits(item)
    return [
      itemCell(item),
      groupsCell(pen, item),
      cell(...reasonsOf(pen, item)),
      cell(why ? say(`list.waitsFor.${why.key}`, why.values ?? {}) : t('none')),
    ]
  })
  return [
    heading(1, t('stuck')),
    paragraph(t('stuckLead', { count: stuck.length })),
    ...(rows.length > 0 ? [table(t('stuckCaption'), columns, rows)] : []),
  ]
}

function reasonsOf({ t, day, order: { today } }: Pen, item: ReportItem): string[] {
  const { stand, state } = item
  const reasons: (string | false)[] = [
    derived.isUnassigned(stand) && t('whyUnassigned'),
    derived.isOverdue(stand, today) &&
      t('whyOverdue', { days: derived.daysLate(stand, today), day: stand.dueOn ? day(stand.dueOn) : '' }),
    stand.health === 'off_track' &&
      (item.healthCause
        ? t('whyOffTrackCause', { cause: excerpt(item.healthCause, 240) })
        : t('whyOffTrack')),
    derived.isStale(stand, today) &&
      t('whySilent', { day: day(stand.silentSince), days: daysBetween(stand.silentSince, today) }),
    derived.isPastHoldReview(stand, today) &&
      t('whyHold', { day: stand.holdReviewOn ? day(stand.holdReviewOn) : '' }),
    state === 'on_hold' &&
      item.holdReason !== null &&
      t('whyHeld', { reason: excerpt(item.holdReason, 240) }),
  ]
  return reasons.filter((reason) => reason !== false)
}

const worstFirst =
  ({ order: { today } }: Pen) =>
  (a: ReportItem, b: ReportItem) =>
    Number(derived.isUnassigned(b.stand)) - Number(derived.isUnassigned(a.stand)) ||
    derived.daysLate(b.stand, today) - derived.daysLate(a.stand, today) ||
    daysBetween(b.stand.silentSince, a.stand.silentSince) ||
    a.reference.localeCompare(b.reference, 'en', { numeric: true })
