import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { addDays } from '#lib/dates.ts'
import { ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import { itemStanding, requestStanding } from '#lib/items/derived.ts'
import { itemStandSelect, toStand } from '#lib/meetings/standing.ts'
import type { Params } from '#lib/params.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { listRequestOptions } from './facets.ts'
import { REQUEST_FACETS, readRequestFilter, requestsHref, STANDINGS } from './filter.ts'
import { listRequests, type RequestPage } from './queries.ts'

const actors = {} as Record<'staff' | 'viewer', Actor>
const states = Object.values(ItemState)
const responses = Object.values(ResponseKind)

beforeAll(async () => {
  actors.staff = (await callAs(await makePerson({ roles: ['staff'] }))).actor
  actors.viewer = (await callAs(await makePerson())).actor
  const group = await makeGroup('SG15')
  const theme = await db.theme.create({ data: { slug: 'a', name: 'A' }, select: { id: true } })
  const meetings = [
    await makeCommunique('CxO-2022', '2022-12-05'),
    await makeCommunique('CxO-2024', '2024-12-09'),
    await makeCommunique('AxO-2024', '2024-12-09'),
  ]
  for (let n = 0; n < 120; n++) {
    const communique = meetings[n % 3]
    if (!communique) throw new Error('no communiqué')
    const response = responses[n % responses.length] ?? 'noted'
    const request = await makeRequest(communique, {
      response,
      isWithdrawn: n === 6,
      kind: n % 20 === 5 ? 'endorsement' : 'request',
    })
    if (n % 2 === 0) await db.requestTheme.create({ data: { requestId: request.id, themeId: theme.id } })
    for (let item = 0; item < n % 3; item++) {
      await makeItem(request, {
        state: states[(n + item) % states.length] ?? 'in_progress',
        dueOn: addDays(TODAY, ((n * 11) % 40) - 10),
        ...(n % 4 ? { lead: group } : {}),
      })
    }
  }
}, 60_000)

const read = (params: Params, actor = actors.viewer): Promise<RequestPage> =>
  listRequests({ actor, today: TODAY, filter: readRequestFilter(params) })

/** The rest of the address that a place in the list is. */
function cursor(name: 'after' | 'before', place: RequestPage['next']): Params {
  const href = requestsHref(readRequestFilter({}), { [name]: place })
  return { [name]: new URL(href, 'http://x').searchParams.get(name) ?? '' }
}

test('the latest meeting comes first, in the order of the document, and pages read backwards are the same', async () => {
  const first = await read({})
  const second = await read(cursor('after', first.next))
  const third = await read(cursor('after', second.next))
  const rows = [first, second, third].flatMap((page) => page.rows)
  expect(rows).toHaveLength(113)
  expect(new Set(rows.map((row) => row.id)).size).toBe(113)
  const keys = rows.map((row) => [row.heldOn, row.communiqueId, row.number] as const)
  const sorted = [...keys].sort(
    (a, b) => b[0].localeCompare(a[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || a[2] - b[2],
  )
  expect(keys).toEqual(sorted)
  expect((await read(cursor('before', third.previous))).rows).toEqual(second.rows)
  expect((await read(cursor('before', second.previous))).rows).toEqual(first.rows)
  expect(third.next).toBeNull()
})

test('each request stands as the rules say', async () => {
  const { rows } = await read({})
  for (const row of rows) {
    const request = await db.request.findUniqueOrThrow({
      where: { id: row.id },
      select: { response: true, items: { select: { item: { select: itemStandSelect } } } },
    })
    const items = request.items.map(({ item }) => itemStanding(toStand(item), TODAY))
    expect([row.reference, row.standing]).toEqual([row.reference, requestStanding(request.response, items)])
  }
})

test.each(STANDINGS)('the list of requests that stand as %s holds those, and no other', async (standing) => {
  const all = [await read({ communique: 'cxo-2024' }), await read({ communique: 'axo-2024' })]
  const expected = all.flatMap(({ rows }) => rows).filter((row) => row.standing === standing)
  const found = await read({ communique: ['cxo-2024', 'axo-2024'], standing })
  expect(found.totals.request).toBe(expected.length)
  const shown = found.rows.map(({ reference }) => reference)
  for (const { reference } of expected.slice(0, 10)) expect(shown).toContain(reference)
  for (const row of found.rows) expect(row.standing).toBe(standing)
})

test('a withdrawn request is shown to staff, and counted by nobody', async () => {
  const shown = async (actor: Actor) => {
    const { rows, totals } = await read({ communique: 'cxo-2022' }, actor)
    return [rows.filter((row) => row.isWithdrawn).length, totals.request]
  }
  expect(await shown(actors.staff)).toEqual([1, 37])
  expect(await shown(actors.viewer)).toEqual([0, 37])
})

test('endorsements are a list of their own, and stand nowhere without an item', async () => {
  const { rows, totals } = await read({ kind: 'endorsement' })
  expect(totals).toEqual({ request: 113, endorsement: 6 })
  expect(rows).toHaveLength(6)
  for (const row of rows) expect(row.standing === null).toBe(row.items.length === 0)
})

test.each(REQUEST_FACETS)(
  'the count beside each choice of %s is that of the list it leads to',
  async (facet) => {
    const filter = readRequestFilter({ choose: facet })
    const options = await listRequestOptions({ actor: actors.staff, today: TODAY, filter }, facet)
    expect(options.length).toBeGreaterThan(0)
    for (const option of options) {
      const { totals } = await read({ [facet]: option.value }, actors.staff)
      expect({ [option.value]: option.count }).toEqual({ [option.value]: totals.request })
    }
  },
)

test('no address breaks the list of requests, and a filter survives its way through the address', () => {
  const names = ['kind', 'after', 'before', 'choose', ...REQUEST_FACETS]
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('endorsement', 'noted', 'stuck', '2024-12-09_3_x', '2024-02-30_1_'),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value))), (given) => {
      const filter = readRequestFilter(given)
      const params: Params = {}
      const { searchParams } = new URL(requestsHref(filter, { ...filter }), 'http://x')
      for (const [name, one] of searchParams) params[name] = [params[name] ?? [], one].flat()
      expect(readRequestFilter(params)).toEqual(filter)
    }),
  )
})
