// What somebody changes with SQL, outside the application, is counted too.
import { beforeEach, expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import { logProgress } from '#lib/items/progress.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { WHOLE_REGISTER } from './filter.ts'
import { loadDashboard } from './queries.ts'

let made = 0
let item: { id: string; reference: string }
let request: { id: string; reference: string }
let communique: { id: string; slug: string }
let group: { id: string; slug: string }
let theme: { id: string; slug: string }

beforeEach(async () => {
  const n = ++made
  group = await makeGroup(`SG${20 + n}`)
  const document = await makeCommunique(`CxO-20${10 + n}`, '2025-01-10')
  communique = document
  request = await makeRequest(document)
  theme = await db.theme.create({
    data: { slug: `t${n}`, name: `Theme ${n}` },
    select: { id: true, slug: true },
  })
  item = await makeItem(request, { state: 'in_progress', lead: group, themeIds: [theme.id] })
})

const viewer = {
  id: '',
  name: '',
  email: '',
  locale: 'en',
  timeZone: null,
  roles: [],
  officerOf: [],
  actsFor: [],
}
const seen = (filter: Partial<typeof WHOLE_REGISTER>) =>
  loadDashboard(viewer, { ...WHOLE_REGISTER, ...filter }, TODAY, null)

const miscounted = async () => {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM (
    SELECT sum(n) FROM (SELECT measure, theme_id, scope_id, key, day, n FROM tally
      UNION ALL SELECT measure, theme_id, scope_id, key, day, n FROM tally_change
      UNION ALL SELECT measure, theme_id, scope_id, key, day, -n FROM tally_recount()) d
     GROUP BY measure, theme_id, scope_id, key, day HAVING sum(n) <> 0) wrong`
  return row?.n
}

test('a due date, health and state written by hand', async () => {
  await db.$executeRaw`UPDATE action_item SET due_on = ${addDays(TODAY, -3)}::date, health = 'off_track' WHERE id = ${item.id}::uuid`
  expect((await seen({ group: group.slug })).tiles).toMatchObject({
    overdue: { count: 1 },
    open: { count: 1 },
  })
  await db.$executeRaw`UPDATE action_item SET state = 'closed_implemented', closed_at = now() WHERE id = ${item.id}::uuid`
  const { tiles, headline } = await seen({ group: group.slug })
  expect(tiles).toMatchObject({ overdue: { count: 0 }, open: { count: 0 }, verified: { share: 1 } })
  expect(headline.requestStandings.find(({ standing }) => standing === 'implemented')?.count).toBe(1)
  expect(await miscounted()).toBe(0)
})

test('a theme and a request taken away by hand, and an item that is removed', async () => {
  await db.$executeRaw`DELETE FROM item_theme WHERE item_id = ${item.id}::uuid`
  expect((await seen({ theme: theme.slug })).tiles.items.count).toBe(0)
  await db.$executeRaw`DELETE FROM item_request WHERE item_id = ${item.id}::uuid`
  const alone = (await seen({})).headline.requestStandings.find(({ standing }) => standing === 'without_item')
  expect(alone?.count).toBeGreaterThan(0)
  await db.$executeRaw`DELETE FROM action_item WHERE id = ${item.id}::uuid`
  expect((await seen({ group: group.slug })).tiles.items.count).toBe(0)
  expect(await miscounted()).toBe(0)
})

test('a group put under another one by hand', async () => {
  const above = await makeGroup(`SG${70 + made}`)
  expect((await seen({ group: above.slug })).tiles.items.count).toBe(0)
  await db.$executeRaw`UPDATE "group" SET parent_id = ${above.id}::uuid WHERE id = ${group.id}::uuid`
  expect((await seen({ group: above.slug })).tiles.items.count).toBe(1)
  const map = (await seen({ theme: theme.slug })).heatMap
  expect(map.columns.map(({ group: code }) => code)).toEqual([`SG${70 + made}`])
  await db.$executeRaw`UPDATE "group" SET parent_id = NULL WHERE id = ${group.id}::uuid`
  expect((await seen({ group: above.slug })).tiles.items.count).toBe(0)
})

test("a meeting's date corrected by hand", async () => {
  await db.$executeRaw`UPDATE action_item SET first_update_on = '2025-03-01' WHERE id = ${item.id}::uuid`
  expect((await seen({ theme: theme.slug })).tiles.firstProgress.medianDays).toBe(50)
  await db.$executeRaw`UPDATE meeting SET held_on = '2025-02-01' WHERE id = (SELECT meeting_id FROM communique WHERE id = ${communique.id}::uuid)`
  expect((await seen({ theme: theme.slug })).tiles.firstProgress.medianDays).toBe(28)
  expect((await seen({ communique: communique.slug })).tiles.firstProgress.medianDays).toBe(28)
})

test('what is rolled back is not counted', async () => {
  const failed = db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE action_item SET health = 'off_track' WHERE id = ${item.id}::uuid`
    await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
    throw new Error('Never mind')
  })
  await expect(failed).rejects.toThrow('Never mind')
  expect(await miscounted()).toBe(0)
})

test('progress makes a step forward, ends what a missed round made stale, and the first one is remembered', async () => {
  await db.actionItem.update({
    where: { id: item.id },
    data: { state: 'in_preparation', missedRoundOn: fromDay(TODAY) },
  })
  const before = await seen({ theme: theme.slug })
  expect(before.tiles.stale.count).toBe(1)
  expect(before.headline.movedForward.count).toBe(0)
  const staff = await callAs(await makePerson({ roles: ['staff'] }))
  const { version } = await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })
  await logProgress(staff, {
    ...{ reference: item.reference, version, text: 'Surveyed.', health: null, healthCause: '' },
    ...{ visibility: 'register', group: '', noChange: false, next: 'in_progress', evidence: [], shows: [] },
  })
  const after = await seen({ theme: theme.slug })
  expect(after.tiles.stale.count).toBe(0)
  expect(after.headline.movedForward.count).toBe(1)
  expect(after.tiles.firstProgress.of.count).toBe(1)
})
