// What a calendar shows: due dates of the items that a link reads, and the rounds that ask for them.
import type { Actor } from '#lib/actor.ts'
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import { conditions } from '#lib/items/list/conditions.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import { paramsOf } from '#lib/params.ts'

/** The nearest due dates, and the nearest rounds. */
const MOST_ITEMS = 500
const MOST_ROUNDS = 100
/** What was closed stays in calendars for so long, as cancelled: programs that only add would keep it for ever. */
const CLOSED_DAYS = 90
const PAST_ROUNDS_DAYS = 365

export interface DueItem {
  id: string
  reference: string
  title: string
  state: ItemState
  dueOn: Day
  leadCode: string | null
  /** How many changes of it everybody could see: its version would tell of hidden ones. */
  sequence: number
  changedAt: Date
}

export interface AskingRound {
  id: string
  slug: string
  name: string
  place: string
  opensOn: Day
  dueOn: Day
  /** It was closed before the day on which answers are due. */
  closedEarly: boolean
  sequence: number
  changedAt: Date
}

/** Both in a total order. The list's own choice of states holds, but open items bring those that were closed lately. */
export async function listDueDates(actor: Actor, query: string, today: Day) {
  const filter = readFilter(paramsOf(query))
  const reading = await readItems(
    actor,
    { ...filter, state: filter.state === 'open' ? 'any' : filter.state },
    today,
  )
  const where = conditions(reading)
  const [items, rounds] = await Promise.all([dueItems(where, today), askingRounds(where, today)])
  return { items, rounds }
}

/** Changes that everybody can see, as `c`: how many, and when the last one was. */
const changes = (subject: Prisma.Sql) => Prisma.sql`CROSS JOIN LATERAL (
  SELECT count(*)::int AS sequence, max(e.at) AS at FROM event e WHERE ${subject} AND e.visibility = 'register') c`

const dueItems = (where: Prisma.Sql, today: Day) => db.$queryRaw<DueItem[]>`
  SELECT n.id::text, n.reference, n.title, n.state::text AS state, n.due_on::text AS "dueOn", g.code AS "leadCode",
    c.sequence, coalesce(c.at, n.created_at) AS "changedAt"
  FROM (
    SELECT i.* FROM action_item i
     WHERE ${where} AND i.due_on IS NOT NULL
       AND (i.closed_at IS NULL OR i.closed_at >= ${addDays(today, -CLOSED_DAYS)}::date)
     ORDER BY abs(i.due_on - ${today}::date), i.id LIMIT ${MOST_ITEMS}
  ) n LEFT JOIN "group" g ON g.id = n.lead_group_id ${changes(Prisma.sql`e.item_id = n.id`)}
  ORDER BY n.due_on, n.id`

const askingRounds = (where: Prisma.Sql, today: Day) => db.$queryRaw<AskingRound[]>`
  SELECT r.id::text, r.slug, r.meeting_name AS name, r.place, r.opens_on::text AS "opensOn", r.due_on::text AS "dueOn",
    coalesce(r.closed_on < r.due_on, false) AS "closedEarly", c.sequence, coalesce(c.at, r.opened_at) AS "changedAt"
  FROM round r ${changes(Prisma.sql`e.subject_type = 'round' AND e.subject_id = r.id`)}
  WHERE r.due_on >= ${addDays(today, -PAST_ROUNDS_DAYS)}::date AND EXISTS (
    SELECT FROM round_item a JOIN action_item i ON i.id = a.item_id
     WHERE a.round_id = r.id AND a.state <> 'cancelled' AND ${where})
  ORDER BY r.due_on, r.id LIMIT ${MOST_ROUNDS}`
