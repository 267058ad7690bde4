import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { addDays } from '#lib/dates.ts'
import { Health, ItemState } from '#lib/generated/prisma/enums.ts'
import type { Params } from '#lib/params.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import * as derived from '../derived.ts'
import { listOptions } from './facets.ts'
import { FACETS, itemsHref, readFilter } from './filter.ts'
import { ITEM_STANDINGS } from './marks.ts'
import { type ItemPage, type ItemRow, listItems, readItems } from './queries.ts'
import { type SortKey, sorts } from './sorts.ts'

let actor: Actor
const states = Object.values(ItemState)

/** 130 items, which makes three pages, with every state, dates on both sides of today, and gaps. */
beforeAll(async () => {
  const groups = [
    await makeGroup('SG2'),
    await makeGroup('SG11'),
    await makeGroup('Q2/11', { parent: 'SG11' }),
  ]
  const person = await makePerson({ chairs: ['SG11'] })
  actor = (await callAs(person)).actor
  const themes = await Promise.all(
    ['a', 'b'].map((slug) => db.theme.create({ data: { slug, name: slug }, select: { id: true } })),
  )
  const communiques = [await makeCommunique('CxO-2023', '2023-11-27'), await makeCommunique('CxO-2024')]
  for (let n = 0; n < 130; n++) {
    const communique = communiques[n % 2]
    if (!communique) throw new Error('no communiqué')
    const request = await makeRequest(communique)
    const lead = groups[n % 4]
    const updated = n % 5 === 0 ? null : addDays(TODAY, -((n * 7) % 130))
    await makeItem(request, {
      title: `Title ${String.fromCharCode(97 + (n % 7))}`,
      state: states[n % states.length] ?? 'in_progress',
      dueOn: n % 6 === 0 ? null : addDays(TODAY, ((n * 13) % 120) - 60),
      health: n % 4 === 3 ? null : (Object.values(Health)[n % 3] ?? null),
      lastUpdateOn: updated,
      silentSince: updated ?? addDays(TODAY, -(n % 100)),
      holdReviewOn: addDays(TODAY, (n % 9) - 4),
      ...(n % 11 === 0 ? { missedRoundOn: addDays(TODAY, -3) } : {}),
      themeIds: themes.slice(0, n % 3).map((theme) => theme.id),
      ...(lead ? { lead: { id: lead.id, accepted: n % 8 > 2 } } : {}),
      ...(n % 10 === 0 ? { holderId: person.id } : {}),
    })
  }
}, 60_000)

const read = async (params: Params): Promise<ItemPage> =>
  listItems(await readItems(actor, readFilter(params), TODAY))

/** All rows of a list, page by page, forwards. */
async function whole(params: Params): Promise<{ rows: ItemRow[]; pages: ItemPage[] }> {
  const pages = [await read(params)]
  for (let page = pages[0]; page?.next; ) {
    page = await read({ ...params, after: page.next.encoded })
    pages.push(page)
  }
  return { rows: pages.flatMap((page) => page.rows), pages }
}

test.each(
  (Object.keys(sorts) as SortKey[]).flatMap((sort) =>
    (['asc', 'desc'] as const).map((dir) => [sort, dir] as const),
  ),
)('sorted by %s %s, each item stands once, and the pages read backwards are the same', async (sort, dir) => {
  const params = { sort, dir, state: 'any' }
  const { rows, pages } = await whole(params)
  expect(pages.map((page) => page.rows.length)).toEqual([50, 50, 30])
  expect(new Set(rows.map((row) => row.id)).size).toBe(130)
  const back = pages.at(-1)?.previous
  const before = await read({ ...params, before: back?.encoded ?? '' })
  expect(before.rows).toEqual(pages[1]?.rows)
  const first = await read({ ...params, before: before.previous?.encoded ?? '' })
  expect(first.rows).toEqual(pages[0]?.rows)
  expect(pages[0]?.previous).toBeNull()
})

test('sorted by due date, items without one come last, and first when it is turned round', async () => {
  const { rows } = await whole({ sort: 'due', state: 'any' })
  const dates = rows.map((row) => row.dueOn)
  expect(dates.slice(-22)).toEqual(Array.from({ length: 22 }, () => null))
  const given = dates.filter((day) => day !== null)
  expect(given).toEqual([...given].sort())
  expect((await read({ sort: 'due', dir: 'desc', state: 'any' })).rows[0]?.dueOn).toBeNull()
})

test('sorted by group, SG2 comes before SG11', async () => {
  const { rows } = await whole({ sort: 'lead', state: 'any' })
  const codes = [...new Set(rows.map((row) => row.leadCode))]
  expect(codes).toEqual([null, 'Q2/11', 'SG2', 'SG11'])
})

test('sorted by reference, request 7 comes before request 10', async () => {
  const { rows } = await whole({ sort: 'reference', state: 'any', communique: 'cxo-2024' })
  const numbers = rows.map((row) => Number(row.reference.split('-')[2]))
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
})

const judged: [string, Params, (row: ItemRow) => boolean][] = [
  ['overdue', { due: 'overdue' }, (row) => derived.isOverdue(row, TODAY)],
  ['due within 30 days', { due: 'soon' }, (row) => derived.isDueSoon(row, TODAY)],
  ['without a due date', { due: 'none' }, (row) => row.dueOn === null],
  ['without a responsible group', { needs: 'owner' }, derived.isUnassigned],
  ['awaiting acceptance', { needs: 'acceptance' }, derived.isAwaitingAcceptance],
  ['awaiting verification', { needs: 'verification' }, derived.isAwaitingVerification],
  ['stale', { needs: 'update' }, (row) => derived.isStale(row, TODAY)],
  ['past its hold review', { needs: 'review' }, (row) => derived.isPastHoldReview(row, TODAY)],
  ['led by SG11 or a part of it', { group: 'sg11' }, (row) => /11$/.test(row.leadCode ?? '')],
  ['off track or at risk', { health: ['off_track', 'at_risk'] }, (row) => /^(off|at)/.test(row.health ?? '')],
  [
    'due between two days',
    { dueFrom: addDays(TODAY, -9), dueTo: addDays(TODAY, 9) },
    (row) => row.dueOn !== null && row.dueOn >= addDays(TODAY, -9) && row.dueOn <= addDays(TODAY, 9),
  ],
  ['made today', { createdFrom: TODAY }, () => true],
  ['of a study period', { period: '2025-2028' }, (row) => row.leadGroupId !== null],
  [
    'of a study period and a group of it',
    { period: '2025-2028', group: 'sg2' },
    (row) => row.leadCode === 'SG2',
  ],
  ...ITEM_STANDINGS.map((standing): [string, Params, (row: ItemRow) => boolean] => [
    `that stand as ${standing}`,
    { standing },
    (row) => derived.itemStanding(row, TODAY) === standing,
  ]),
  [
    'stuck or moving',
    { standing: ['stuck', 'moving'] },
    (row) => /stuck|moving/.test(derived.itemStanding(row, TODAY)),
  ],
  ['open', { state: 'open' }, (row) => !/^(closed|superseded)/.test(row.state)],
]

test.each(judged)(
  'the list of items %s holds those that the rules say, and no other',
  async (_, params, is) => {
    const all = await whole({ state: 'any' })
    const expected = all.rows.filter(is).map((row) => row.id)
    const { rows, pages } = await whole({ state: 'any', ...params })
    expect(expected.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.id)).toEqual(expected)
    expect(pages[0]?.total).toBe(expected.length)
  },
)

test('a column chosen besides the usual ones brings its values, and only those are read', async () => {
  const [row] = (
    await read({
      columns: 'title,themes,communique,requests,response,holder,created',
      sort: 'reference',
      q: '',
    })
  ).rows
  const item = await db.actionItem.findUniqueOrThrow({
    where: { id: row?.id ?? '' },
    select: { createdAt: true, holder: true, themes: { select: { theme: true } }, firstRequest: true },
  })
  expect(row).toMatchObject({
    themes: item.themes.map(({ theme }) => theme.name),
    communique: [item.firstRequest.reference.slice(0, 8)],
    requests: [item.firstRequest.reference],
    response: [item.firstRequest.response],
    holder: item.holder?.name ?? null,
    created: item.createdAt,
    collaborators: [],
  })
  expect(row).not.toHaveProperty('progress')
  expect(row).not.toHaveProperty('closed')
})

test('the column of progress shows what everybody may read, the correction in place of what it corrects', async () => {
  const item = await db.actionItem.findFirstOrThrow({ where: { closedAt: null }, select: { id: true } })
  const log = (text: string, more: { visibility?: 'internal'; correctsId?: string } = {}) =>
    db.progressUpdate.create({
      data: { itemId: item.id, authorId: actor.id, authorName: 'A', text, ...more },
      select: { id: true },
    })
  const first = await log('Tested twice')
  await log('Tested once', { correctsId: first.id })
  await log('Between us', { visibility: 'internal' })
  const { rows } = await whole({ columns: 'progress', state: 'any' })
  expect(rows.find((row) => row.id === item.id)?.progress).toBe('Tested once')
})

test('what is mine: items of the groups that I act for, and those that I hold', async () => {
  const { rows } = await whole({ state: 'any', mine: '1' })
  const held = await db.actionItem.findMany({ where: { holderId: actor.id }, select: { id: true } })
  expect(held.length).toBeGreaterThan(0)
  for (const { id } of held) expect(rows.map((row) => row.id)).toContain(id)
  for (const row of rows)
    expect(/11$/.test(row.leadCode ?? '') || held.some(({ id }) => id === row.id)).toBe(true)
})

test.each(FACETS)('the count beside each choice of %s is that of the list it leads to', async (facet) => {
  const filter = readFilter({ health: 'at_risk', choose: facet })
  const options = await listOptions(await readItems(actor, filter, TODAY), facet)
  expect(options.length).toBeGreaterThan(0)
  for (const option of options) {
    const chosen =
      facet === 'state' && !states.includes(option.value as ItemState) ? option.value : [option.value]
    const href = itemsHref(filter, { [facet]: chosen })
    const params: Params = {}
    for (const [name, value] of new URL(href, 'http://x').searchParams) params[name] = value
    const { rows } = await whole(params)
    expect({ [option.value]: option.count }).toEqual({ [option.value]: rows.length })
  }
})

test('more than a thousand are counted as just that', async () => {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`
      INSERT INTO action_item (reference, reference_key, first_request_id, number, title, silent_since)
      SELECT 'Many-' || n, 'many' || n, (SELECT id FROM request LIMIT 1), 1000 + n, 'One of many', ${TODAY}::date
        FROM generate_series(1, 1010) n`
  })
  const page = await read({ sort: 'title' })
  expect(page.total).toBe(1001)
  const options = await listOptions(await readItems(actor, readFilter({}), TODAY), 'state')
  expect(options.find((option) => option.value === 'not_started')?.count).toBe(1001)
})
