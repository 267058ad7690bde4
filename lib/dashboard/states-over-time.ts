// How many items stood in which state at the end of each month.
import { endOfDay, withAsOf } from '#lib/as-of.ts'
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { ItemState } from '#lib/generated/prisma/enums.ts'
import { type Reading, scopeOf, themeOf } from './counts.ts'
import type { Links } from './links.ts'
import { endOfMonth, monthOf, monthsBetween } from './months.ts'
import type { Sums } from './sums.ts'
import type { Month, StatesOverTime } from './types.ts'

/** No more than three years fit beside each other. */
const MONTHS = 36
const STATES = Object.values(ItemState)

/** The ends of the months since the communiqué, and the day itself, which comes from `sums`. */
export async function statesOverTime(reading: Reading, sums: Sums, links: Links): Promise<StatesOverTime> {
  const { today, asOf, subject } = reading
  const last = monthOf(today)
  const past = monthsBetween(monthOf(subject.since ?? today), monthOf(addDays(`${last}-01`, -1))).slice(
    1 - MONTHS,
  )
  const stood = subject.communiqueId ? await fromVersions(reading, past) : await fromFlow(reading, past)
  const lists = STATES.map((state) => ({ state, href: links.items({ state }, null) }))
  const figures = (day: Day | null, count: (state: ItemState) => number) =>
    lists.map(({ state, href }) => ({ count: count(state), href: withAsOf(href, day) }))
  return {
    states: STATES,
    points: [
      ...past.map((month) => {
        const day = endOfMonth(month)
        return {
          ...{ month, day, isLast: false },
          counts: figures(day, (state) => stood(month, state)),
        }
      }),
      {
        ...{ month: last, day: today, isLast: true },
        counts: figures(asOf, (state) => sums.of('state', state)),
      },
    ],
  }
}

type Stood = (month: Month, state: ItemState) => number

/** What came into a state and left it, month by month; what was counted for a month that has passed does not change any more. */
async function fromFlow({ subject }: Reading, months: readonly Month[]): Promise<Stood> {
  const of = Prisma.sql`measure = 'flow' AND theme_id = ${themeOf(subject)}::uuid AND scope_id = ${scopeOf(subject)}::uuid`
  const rows = await db.$queryRaw<{ month: Month; state: string; n: number }[]>`
    SELECT to_char(day, 'YYYY-MM') AS month, key AS state, sum(n)::int AS n FROM (
      SELECT day, key, n FROM tally WHERE ${of} UNION ALL SELECT day, key, n FROM tally_change WHERE ${of}) t GROUP BY 1, 2`
  const upTo = new Map(
    months.map((month) => {
      const counts: Partial<Record<string, number>> = {}
      for (const row of rows) if (row.month <= month) counts[row.state] = (counts[row.state] ?? 0) + row.n
      return [month, counts]
    }),
  )
  return (month, state) => upTo.get(month)?.[state] ?? 0
}

/** Of one communiqué: from the versions of its items. */
async function fromVersions({ subject }: Reading, months: readonly Month[]): Promise<Stood> {
  const [zone] = await db.$queryRaw<{ value: string }[]>`SELECT value FROM setting WHERE key = 'time_zone'`
  const instants = months.map((month) =>
    endOfDay(endOfMonth(month), zone?.value ?? 'Europe/Zurich').toISOString(),
  )
  const { communiqueId, themeId, group, periodId } = subject
  const rows = await db.$queryRaw<{ place: number; state: string; n: number }[]>`
    SELECT place, state, n::int FROM states_at(${instants}::timestamptz[], ${communiqueId}::uuid, ${themeId}::uuid,
      ${group?.id ?? null}::uuid, ${periodId}::uuid)`
  return (month, state) => rows.find((row) => months[row.place - 1] === month && row.state === state)?.n ?? 0
}
