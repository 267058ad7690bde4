// Nothing that came later is in what the pages read of an earlier day.
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { endOfDay } from '#lib/as-of.ts'
import { listChanges } from '#lib/changes.ts'
import type { Day } from '#lib/dates.ts'
import { choosePeriod, listPeriods } from '#lib/groups/periods.ts'
import { getGroup, listGroups } from '#lib/groups/queries.ts'
import { COLUMN_KEYS } from '#lib/items/list/columns.ts'
import { listOptions } from '#lib/items/list/facets.ts'
import { FACETS, readFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { getSelection } from '#lib/items/list/selection.ts'
import { sorts } from '#lib/items/list/sorts.ts'
import { getItem, getItemFacts } from '#lib/items/queries.ts'
import { listProgress } from '#lib/items/timeline.ts'
import { getCommunique } from '#lib/meetings/living.ts'
import { getCommuniqueTitle, listCommuniques } from '#lib/meetings/queries.ts'
import type { Params } from '#lib/params.ts'
import { readAt } from '#lib/past.ts'
import { listRequestOptions } from '#lib/requests/list/facets.ts'
import { REQUEST_FACETS, readRequestFilter } from '#lib/requests/list/filter.ts'
import { listRequests } from '#lib/requests/list/queries.ts'
import { getRequest } from '#lib/requests/queries.ts'
import { listThemes } from '#lib/themes/queries.ts'
import { harbour } from '#test/harbour.ts'
import { changeLater, EARLY_DAY, LATER, makeEarly, type TwoTimes } from '#test/two-times.ts'

let made: TwoTimes
let before: Record<string, unknown>
const NOW: Day = '2026-11-23'

beforeAll(async () => {
  made = await makeEarly(harbour('4 November 2024'))
  before = await readAll(EARLY_DAY)
  await changeLater(
    made,
    harbour('4 November 2025').replaceAll('ships', `ships ${LATER}`).replaceAll('Ships', `Ships ${LATER}`),
  )
}, 60_000)

const items = (actor: Actor, today: Day, params: Params) => async () => {
  const reading = await readItems(actor, readFilter({ ...params, columns: COLUMN_KEYS.join() }), today)
  const options = []
  for (const facet of FACETS) options.push(await listOptions(reading, facet))
  return { page: await listItems(reading), options }
}

/** What each page reads, by name. */
function readers(actor: Actor, today: Day): Record<string, () => Promise<unknown>> {
  const { reference, request, slug } = made
  const requests = (params: Params) => async () => {
    const reading = { actor, today, filter: readRequestFilter(params) }
    const options = []
    for (const facet of REQUEST_FACETS) options.push(await listRequestOptions(reading, facet))
    return { page: await listRequests(reading), options }
  }
  const group = async (slug: string) => {
    const period = choosePeriod(await listPeriods(), undefined, today)
    return (
      period && {
        tree: await listGroups(actor, period, today),
        page: await getGroup(actor, slug, period, today),
      }
    )
  }
  const item = async () => {
    const item = await getItem(actor, reference, today)
    return item && { item, progress: await listProgress(actor, item.facts.id, undefined) }
  }
  const history = async () => {
    const item = await getItemFacts(actor, reference)
    const asked = await getRequest(actor, request, today)
    if (!item || !asked) return null
    return [
      await listChanges(actor, { itemId: item.id }, undefined),
      await listChanges(actor, { requestId: asked.id }, undefined),
    ]
  }
  return {
    'action plan': items(actor, today, {}),
    ...Object.fromEntries(
      Object.keys(sorts).map((sort) => [
        `action plan by ${sort}`,
        items(actor, today, { sort, state: 'any' }),
      ]),
    ),
    'action plan of a theme': items(actor, today, { theme: 'harbours', state: 'any' }),
    'action plan of a group': items(actor, today, { group: 'sg2', state: 'any' }),
    'search for what was': items(actor, today, { q: 'piers' }),
    'search for what came': items(actor, today, { q: LATER }),
    'search with a typing error': items(actor, today, { q: 'zzlatre' }),
    'item, and its title': item,
    history,
    requests: requests({}),
    endorsements: requests({ kind: 'endorsement' }),
    request: () => getRequest(actor, request, today),
    communiqués: () => listCommuniques(actor, today),
    communiqué: async () => [await getCommunique(actor, slug, today), await getCommuniqueTitle(actor, slug)],
    'groups, and one': () => group('sg2'),
    'chosen filters': () =>
      getSelection({ communique: [slug], theme: ['harbours'], group: ['sg2'], period: null }, today),
    themes: () => listThemes(actor),
  }
}

async function readAll(day: Day | null): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  const { actor } = made.staff
  for (const [name, read] of Object.entries(readers(actor, day ?? NOW))) {
    all[name] = day ? await readAt(endOfDay(day, 'Europe/Zurich'), read) : await read()
  }
  return JSON.parse(JSON.stringify(all))
}

/** Names of the pages in which a later word stands. */
const pagesWithLater = (all: Record<string, unknown>) =>
  Object.keys(all).filter((name) => JSON.stringify(all[name]).toLowerCase().includes(LATER))

test('every page of the present says what came later, so that it would be seen in the past', async () => {
  const now = await readAll(null)
  const silent = Object.keys(now).filter((name) => !pagesWithLater(now).includes(name))
  expect(silent).toEqual([])
})

test('no page of the earlier day says anything that came later', async () => {
  expect(pagesWithLater(await readAll(EARLY_DAY))).toEqual([])
})

test('what the pages read of that day is what they read of it before anything was changed', async () => {
  const again = await readAll(EARLY_DAY)
  for (const name of Object.keys(before)) expect(again[name], name).toEqual(before[name])
})

test('on a day before it all there is nothing', async () => {
  const none = await readAll('2025-02-28')
  expect(none).toMatchObject({
    'item, and its title': null,
    history: null,
    request: null,
    communiqués: [],
    communiqué: [null, null],
    'groups, and one': null,
    themes: [],
  })
})
