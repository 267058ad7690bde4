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

export type UrgentReason = (typeof REASONS)[number]

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

const REASONS = ['unassigned', 'overdue', 'off_track', 'verification', 'acceptance', 'stale'] as const

/** The first three of each kind, in turns: all the first ones, then the second ones. At most eight; of some items, or for some reasons. */
export async function listUrgent(
  actor: Actor,
  today: Day,
  { items, reasons: wanted = REASONS }: { items?: Prisma.Sql; reasons?: readonly UrgentReason[] } = {},
): Promise<UrgentItem[]> {
  if (wanted.length === 0) return []
  const picked = await db.$queryRaw<{ id: string; reason: UrgentReason; place: number }[]>`
    ${Prisma.join(
      wanted.map((reason) => pick(reason, today, items)),
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

function pick(reason: UrgentReason, today: Day, items = Prisma.sql`true`): Prisma.Sql {
  const [where, longest] = waiting(reason, today)
  const order = Prisma.sql`${Prisma.raw(longest)}, i.id`
  return Prisma.sql`(SELECT i.id::text, ${reason} AS reason, row_number() OVER (ORDER BY ${order}) AS place
    FROM action_item i WHERE ${where} AND ${items} ORDER BY ${order} LIMIT ${OF_EACH})`
}

/** Which items, and since when they wait. */
function waiting(reason: UrgentReason, today: Day): [where: Prisma.Sql, order: string] {
  switch (reason) {
    case 'unassigned':
      return [unassigned, 'i.silent_since']
    case 'overdue':
      return [overdue(today), `coalesce(i.due_on, 'infinity'::date)`]
    case 'off_track':
      return [Prisma.sql`i.health = 'off_track' AND i.closed_at IS NULL`, 'i.silent_since']
    case 'verification':
      return [Prisma.sql`i.state = 'submitted'`, 'i.submitted_at']
    case 'acceptance':
      return [awaitingAcceptance, 'i.silent_since']
    case 'stale':
      return [stale(today), 'stale_from(i.silent_since, i.missed_round_on)']
  }
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
