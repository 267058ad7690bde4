// The most urgent items with the reason, and who can act: a few of each kind, the longest-waiting first.
import type { Actor } from '#lib/actor.ts'
import { type Day, dayIn, daysBetween, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { daysLate } from '#lib/items/derived.ts'
import { awaitingAcceptance, overdue, stale, unassigned } from '#lib/items/list/standing.ts'
import { factsSelect, toFacts } from '#lib/items/load.ts'
import { canAnswer, canManageItems, canSteer, canVerify } from '#lib/items/policy.ts'
import { whyNotVerify } from '#lib/items/rules.ts'
import { getSetting } from '#lib/settings/queries.ts'

const OF_EACH = 3
const SHOWN = 8

export type UrgentReason = 'unassigned' | 'overdue' | 'off_track' | 'verification' | 'acceptance' | 'stale'

export interface UrgentItem {
  reference: string
  title: string
  reason: UrgentReason
  /** Days without a group, late, since submission, since the proposal, or of silence. */
  days: number
  /** Days of silence, for what is late. */
  silent: number
  /** Who can act: `you`, or the words for others. */
  who: 'you' | 'staff' | 'verifier' | 'group'
  group: string | null
}

/** The first three of each kind, in turns: all the first ones, then the second ones. At most eight; `within` narrows them down. */
export async function listUrgent(
  actor: Actor,
  today: Day,
  within: Prisma.Sql = Prisma.sql`true`,
): Promise<UrgentItem[]> {
  const pick = (reason: UrgentReason, where: Prisma.Sql, order: string) => Prisma.sql`(
  SELECT i.id::text, ${reason} AS reason, row_number() OVER (ORDER BY ${Prisma.raw(order)}, i.id) AS place
    FROM action_item i WHERE ${where} AND ${within} ORDER BY ${Prisma.raw(order)}, i.id LIMIT ${OF_EACH})`
  const picked = await db.$queryRaw<{ id: string; reason: UrgentReason; place: number }[]>`
    ${Prisma.join(
      [
        pick('unassigned', unassigned, 'i.silent_since'),
        pick('overdue', overdue(today), `coalesce(i.due_on, 'infinity'::date)`),
        pick('off_track', Prisma.sql`i.health = 'off_track' AND i.closed_at IS NULL`, 'i.silent_since'),
        pick('verification', Prisma.sql`i.state = 'submitted'`, 'i.submitted_at'),
        pick('acceptance', awaitingAcceptance, 'i.silent_since'),
        pick('stale', stale(today), 'stale_from(i.silent_since, i.missed_round_on)'),
      ],
      ' UNION ALL ',
    )}`
  const reasons = new Map<string, UrgentReason>()
  for (const { id, reason } of picked.sort((a, b) => Number(a.place) - Number(b.place))) {
    if (!reasons.has(id)) reasons.set(id, reason)
  }
  const chosen = [...reasons].slice(0, SHOWN)
  const [rows, timeZone] = await Promise.all([
    db.actionItem.findMany({
      where: { id: { in: chosen.map(([id]) => id) } },
      select: { ...factsSelect, createdAt: true, submittedAt: true },
    }),
    getSetting('time_zone'),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return chosen.flatMap(([id, reason]) => {
    const row = byId.get(id)
    return row ? [toUrgent(row, reason, actor, today, timeZone)] : []
  })
}

type Row = Prisma.ActionItemGetPayload<{ select: typeof factsSelect }> & {
  createdAt: Date
  submittedAt: Date | null
}

function toUrgent(row: Row, reason: UrgentReason, actor: Actor, today: Day, timeZone: string): UrgentItem {
  const item = toFacts(row)
  const since = (at: Date | null) => (at ? Math.max(0, daysBetween(dayIn(at, timeZone), today)) : 0)
  const silent = daysBetween(toDay(row.silentSince), today)
  const days = {
    unassigned: since(row.createdAt),
    overdue: daysLate(item, today),
    off_track: silent,
    verification: since(row.submittedAt),
    acceptance: silent,
    stale: silent,
  }[reason]
  const lead = item.assignments.find((assignment) => assignment.role === 'responsible')
  const mine = {
    unassigned: canManageItems(actor),
    overdue: canSteer(actor, item),
    off_track: canSteer(actor, item),
    verification: canVerify(actor) && !whyNotVerify(item, actor),
    acceptance: lead !== undefined && canAnswer(actor, lead),
    stale: canSteer(actor, item),
  }[reason]
  const others = reason === 'unassigned' ? 'staff' : reason === 'verification' ? 'verifier' : 'group'
  return {
    reference: item.reference,
    title: row.title,
    reason,
    days,
    silent,
    who: mine ? 'you' : others === 'group' && !lead ? 'staff' : others,
    group: item.leadCode,
  }
}
