// The counters stay equal to a recount, whoever writes and however many at once.
import { beforeAll, expect, test } from 'vitest'
import { type Day, toDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { actAtRandom, type Ground, oneOf, type Random, randomFrom } from '#test/random-mutations.ts'

const WRITERS = 8
const MUTATIONS = 10_000
/** The writers meet at the end of each, as months are counted apart. */
const MONTHS = 20

const ground: Ground = { groups: [], themes: [], requests: [], items: [] }
let people: Call['actor'][]

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG13', 'SG15', 'Q6/15', 'Q2/15', 'WP2/15', 'FG-AINN']) {
    ground.groups.push(await makeGroup(code))
  }
  await db.$executeRaw`UPDATE history."group" SET row_from = '2025-01-01'`
  for (const slug of ['a', 'b', 'c', 'd']) {
    ground.themes.push((await db.theme.create({ data: { slug, name: slug }, select: { id: true } })).id)
  }
  for (const [prefix, heldOn] of [
    ['CxO-2023', '2023-11-27'],
    ['CxO-2024', '2024-12-09'],
  ] as const) {
    const communique = await makeCommunique(prefix, heldOn)
    for (let n = 0; n < 40; n++) ground.requests.push((await makeRequest(communique)).reference)
  }
  const roles = ['staff', 'manager', 'admin'] as const
  people = await Promise.all(
    ['One', 'Two', 'Three'].map(
      async (name) => (await callAs(await makePerson({ name, roles: [...roles] }))).actor,
    ),
  )
}, 60_000)

interface Row {
  measure: string
  theme_id: string
  scope_id: string
  key: string
  day: Day
  n: number
}

/** Counters that are not what a recount says; none when all are. */
const differences = () => db.$queryRaw<Row[]>`
  SELECT measure, theme_id::text, scope_id::text, key, day::text, sum(n)::int AS n FROM (
    SELECT measure, theme_id, scope_id, key, day, n FROM tally
    UNION ALL SELECT measure, theme_id, scope_id, key, day, n FROM tally_change
    UNION ALL SELECT measure, theme_id, scope_id, key, day, -n FROM tally_recount()) d
   GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 LIMIT 20`

const monthStart = (month: number) => Date.UTC(2025, 1 + month, 1)

/** Acts of one person after another in that month, until there are no more. */
async function write(month: number, left: { acts: number }, random: Random) {
  const tally = { done: 0, refused: 0 }
  while (left.acts-- > 0) {
    const [from, to] = [monthStart(month) + 86_400_000, monthStart(month + 1) - 86_400_000]
    const now = new Date(from + random() * (to - from))
    const call = { actor: oneOf(random, people), now, today: toDay(now), replay: true }
    if (await actAtRandom(ground, call, random)) tally.done++
    else tally.refused++
  }
  return tally
}

test('after 10,000 mutations of eight writers at once every counter is what a recount says', async () => {
  const writers = Array.from({ length: WRITERS }, (_, writer) => randomFrom(writer + 1))
  const total = { done: 0, refused: 0 }
  for (let month = 0; month < MONTHS; month++) {
    const left = { acts: MUTATIONS / MONTHS }
    for (const { done, refused } of await Promise.all(writers.map((random) => write(month, left, random)))) {
      total.done += done
      total.refused += refused
    }
  }
  expect(total.done + total.refused).toBe(MUTATIONS)
  expect(total.done).toBeGreaterThan(MUTATIONS * 0.7)
  expect(await differences()).toEqual([])
  const [counted] = await db.$queryRaw<{ n: number }[]>`
    SELECT sum(n)::int AS n FROM (SELECT measure, theme_id, scope_id, n FROM tally UNION ALL SELECT measure, theme_id, scope_id, n FROM tally_change) t
     WHERE measure = 'state' AND theme_id = tally_all() AND scope_id = tally_all()`
  expect(counted?.n).toBe(await db.actionItem.count())
}, 900_000)
