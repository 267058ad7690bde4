// Each figure of a dashboard is the number of the list that it leads to: under any filter, for any reader, as of any day.
import { beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { endOfDay } from '#lib/as-of.ts'
import { addDays, type Day, fromDay, toDay } from '#lib/dates.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { readAt } from '#lib/past.ts'
import { readRequestFilter } from '#lib/requests/list/filter.ts'
import { listRequests } from '#lib/requests/list/queries.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { actAtRandom, type Ground, oneOf, randomFrom } from '#test/random-mutations.ts'
import { type DashboardFilter, WHOLE_REGISTER } from './filter.ts'
import { loadDashboard } from './queries.ts'
import type { Figure } from './types.ts'

const ZONE = 'Europe/Zurich'
const FIRST_DAY = '2025-03-03'
const ACTS = 900
const DAYS = 600
const ground: Ground = { groups: [], themes: [], requests: [], items: [] }
const actors = {} as Record<'staff' | 'viewer', Actor>
const random = randomFrom(7)

// Some hundreds of lists are read for each.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG15', 'Q6/15', 'Q2/15']) {
    ground.groups.push(await makeGroup(code, code.endsWith('/15') ? { parent: 'SG15' } : {}))
  }
  for (const slug of ['a', 'b', 'c']) {
    ground.themes.push((await db.theme.create({ data: { slug, name: slug }, select: { id: true } })).id)
  }
  for (const [prefix, heldOn] of [
    ['CxO-2023', '2025-01-27'],
    ['CxO-2024', '2025-02-09'],
  ] as const) {
    const communique = await makeCommunique(prefix, heldOn)
    for (let n = 0; n < 25; n++) ground.requests.push((await makeRequest(communique)).reference)
  }
  const people = await Promise.all(
    ['One', 'Two'].map((name) => makePerson({ name, roles: ['staff', 'manager', 'admin'] })),
  )
  const calls = await Promise.all(people.map((person) => callAs(person)))
  for (const table of ['"group"', 'study_period', 'theme', 'communique', 'meeting', 'request']) {
    await db.$executeRawUnsafe(`UPDATE history.${table} SET row_from = '2025-01-01'`)
  }
  for (let act = 0; act < ACTS; act++) {
    const day = addDays(FIRST_DAY, Math.floor((act * DAYS) / ACTS))
    const call = { ...oneOf(random, calls), now: new Date(`${day}T12:00:00Z`), today: day, replay: true }
    await actAtRandom(ground, call, random)
  }
  // The group's number of another study period, with items of its own.
  const period = await db.studyPeriod.create({
    data: { code: '2022-2024', startsOn: fromDay('2022-01-01'), endsOn: fromDay('2024-12-31') },
  })
  const former = await db.group.create({
    data: { periodId: period.id, code: 'SG15', slug: 'sg15', kind: 'study_group' },
  })
  await db.$executeRaw`UPDATE assignment SET group_id = ${former.id}::uuid
    WHERE id IN (SELECT a.id FROM assignment a JOIN "group" g ON g.id = a.group_id WHERE g.code = 'SG2' AND a.role = 'responsible' ORDER BY a.id LIMIT 8)`
  actors.staff = (await callAs(await makePerson({ roles: ['staff'] }))).actor
  actors.viewer = (await callAs(await makePerson({ chairs: ['SG11'] }))).actor
}, 120_000)

/** Every figure of the dashboard, wherever it stands in it. */
function figuresOf(part: unknown): Figure[] {
  if (part === null || typeof part !== 'object') return []
  const inner = Object.values(part).flatMap(figuresOf)
  return 'count' in part && 'href' in part ? [part as Figure, ...inner] : inner
}

const read = <T>(asOf: Day | null, work: () => Promise<T>) =>
  asOf ? readAt(endOfDay(asOf, ZONE), work) : work()

/** How many the list holds that the address shows, as its page reads it. */
async function listed(actor: Actor, today: Day, href: string): Promise<number> {
  const url = new URL(href, 'http://register')
  const asOf = url.searchParams.get('asOf')
  const params: Record<string, string[]> = {}
  for (const [name, value] of url.searchParams) params[name] = [...(params[name] ?? []), value]
  const on = asOf ?? today
  return read(asOf, async () => {
    if (url.pathname === '/requests') {
      const page = await listRequests({ actor, today: on, filter: readRequestFilter(params) })
      return page.totals.request
    }
    expect(url.pathname).toBe('/items')
    return (await listItems(await readItems(actor, readFilter(params), on))).total
  })
}

/** Expects that each figure is what its list holds. */
async function expectLists(actor: Actor, part: unknown, today: Day) {
  const figures = figuresOf(part)
  const lists = new Map<string, number>()
  const hrefs = [...new Set(figures.map(({ href }) => href))]
  for (let from = 0; from < hrefs.length; from += 4) {
    const some = hrefs.slice(from, from + 4)
    const counts = await Promise.all(some.map((href) => listed(actor, today, href)))
    some.forEach((href, place) => {
      lists.set(href, counts[place] ?? -1)
    })
  }
  expect(figures.map(({ href, count }) => [href, count])).toEqual(
    figures.map(({ href }) => [href, lists.get(href)]),
  )
  return hrefs
}

const filters: [string, Partial<DashboardFilter>][] = [
  ['the whole register', {}],
  ['a communiqué', { communique: 'cxo-2024' }],
  ['a theme', { theme: 'a' }],
  ['a group', { group: 'sg15' }],
  ['a group of another study period', { group: 'sg15', period: '2022-2024' }],
  ['a study period', { period: '2025-2028' }],
  ['a theme and a group', { theme: 'b', group: 'sg11' }],
  [
    'a communiqué, a theme and a group',
    { communique: 'cxo-2023', theme: 'c', group: 'sg15', period: '2025-2028' },
  ],
  ['what there is not', { theme: 'nothing', group: 'sg99' }],
]

test.each(filters)('of %s every figure is the number of its list, for staff', async (_, filter) => {
  const dashboard = await loadDashboard(actors.staff, { ...WHOLE_REGISTER, ...filter }, TODAY, null)
  const lists = await expectLists(actors.staff, dashboard, TODAY)
  expect(lists.length).toBeGreaterThan(60)
})

test.each(filters.slice(0, 5))(
  'of %s every figure is the number of its list, for a viewer',
  async (_, filter) => {
    const dashboard = await loadDashboard(actors.viewer, { ...WHOLE_REGISTER, ...filter }, TODAY, null)
    await expectLists(actors.viewer, dashboard, TODAY)
  },
)

test('under filters chosen at random every figure is the number of its list', async () => {
  const [communique, theme, group, period] = [
    [null, null, 'cxo-2023', 'cxo-2024'],
    [null, 'a', 'b', 'c'],
    [null, 'sg2', 'sg11', 'sg15', 'q6-15'],
    [null, null, '2025-2028', '2022-2024'],
  ]
  for (let round = 0; round < 6; round++) {
    const filter = {
      communique: oneOf(random, communique ?? []),
      theme: oneOf(random, theme ?? []),
      group: oneOf(random, group ?? []),
      period: oneOf(random, period ?? []),
    }
    const today = addDays(TODAY, Math.floor(random() * 400) - 200)
    const dashboard = await loadDashboard(actors.viewer, filter, today, null)
    await expectLists(actors.viewer, { ...dashboard, statesOverTime: null }, today)
  }
})

test.each([
  ['2025-07-14', {}],
  ['2026-01-31', { communique: 'cxo-2024' }],
  ['2026-05-26', { theme: 'a', group: 'sg15' }],
] as [Day, Partial<DashboardFilter>][])(
  'as of %s every figure is the number of its list then',
  async (asOf, filter) => {
    const dashboard = await read(asOf, () =>
      loadDashboard(actors.viewer, { ...WHOLE_REGISTER, ...filter }, asOf, asOf),
    )
    expect(dashboard.tiles.items.count).toBeGreaterThan(3)
    await expectLists(actors.viewer, dashboard, asOf)
  },
  60_000,
)

test('the states at the end of a month are those that a dashboard of that day shows', async () => {
  const now = await loadDashboard(actors.staff, WHOLE_REGISTER, TODAY, null)
  const point = now.statesOverTime.points.find(({ month }) => month === '2025-09')
  const then = await read('2025-09-30', () =>
    loadDashboard(actors.staff, WHOLE_REGISTER, '2025-09-30', '2025-09-30'),
  )
  expect(point?.counts.map(({ count }) => count)).toEqual(then.tiles.states.map(({ count }) => count))
  expect(then.statesOverTime.points.at(-1)?.counts.map(({ count }) => count)).toEqual(
    point?.counts.map(({ count }) => count),
  )
})

test('what is divided adds up to the whole', async () => {
  const { headline, tiles, heatMap, ages, due } = await loadDashboard(
    actors.staff,
    WHOLE_REGISTER,
    TODAY,
    null,
  )
  const sum = (figures: readonly Figure[]) => figures.reduce((total, { count }) => total + count, 0)
  expect(sum(headline.requestStandings)).toBe(headline.requests.count)
  expect(sum(tiles.responses)).toBe(headline.requests.count)
  expect(sum(headline.itemStandings)).toBe(tiles.items.count)
  expect(sum(tiles.states)).toBe(tiles.items.count)
  expect(sum(heatMap.columns.map(({ total }) => total))).toBe(tiles.open.count)
  expect(sum(ages)).toBe(tiles.open.count)
  const working = tiles.states.filter(({ state }) =>
    ['not_started', 'in_preparation', 'in_progress'].includes(state),
  )
  expect(sum([due.overdue, ...due.months, due.later, due.none])).toBe(sum(working))
})

test('the median of days from the meeting to the first progress is the middle one', async () => {
  const { tiles } = await loadDashboard(actors.staff, WHOLE_REGISTER, TODAY, null)
  const items = await db.actionItem.findMany({
    where: { firstUpdateOn: { not: null } },
    select: { firstUpdateOn: true, firstRequest: { select: { communique: { select: { meeting: true } } } } },
  })
  const days = items
    .map(
      (item) =>
        (Number(item.firstUpdateOn) - Number(item.firstRequest.communique.meeting.heldOn)) / 86_400_000,
    )
    .sort((a, b) => a - b)
  const half = days.length / 2
  const middle = ((days[Math.ceil(half) - 1] ?? 0) + (days[Math.floor(half)] ?? 0)) / 2
  expect(tiles.firstProgress.medianDays).toBe(middle)
  expect(toDay(items[0]?.firstUpdateOn ?? null)).not.toBeNull()
})

test('another time zone is counted at once', async () => {
  await db.setting.create({ data: { key: 'time_zone', value: 'Pacific/Auckland' } })
  const dashboard = await loadDashboard(actors.staff, WHOLE_REGISTER, TODAY, null)
  for (const age of dashboard.ages)
    expect([age.age, age.count]).toEqual([age.age, await listed(actors.staff, TODAY, age.href)])
  await db.setting.deleteMany()
})
