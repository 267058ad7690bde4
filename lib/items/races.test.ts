// What two people do at the same moment: both go through, or one is told why not; nothing breaks off in between.
import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { editRequest, relateRequest } from '#lib/requests/mutations.ts'
import { db } from '#test/database.ts'
import { makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { supersedeItem } from './close.ts'
import { createItem } from './create.ts'
import { linkRequest } from './link.ts'
import { logProgress } from './progress.ts'

let staff: Call
let manager: Call
let groupId: string

beforeAll(async () => {
  groupId = (await makeGroup('SG15')).id
  staff = await callAs(await makePerson({ roles: ['staff'] }))
  manager = await callAs(await makePerson({ roles: ['manager'] }))
})

const said = {
  ...{ text: 'Pontoons surveyed.', health: null, healthCause: '', visibility: 'register' as const },
  ...{ group: '', noChange: false, next: null, evidence: [], shows: [] },
}

/** Runs `work` while somebody is about to withdraw the request, who then does. */
async function whileWithdrawing<T>(requestId: string, work: () => Promise<T>) {
  const begun = await db.$transaction(async (tx) => {
    await tx.request.update({
      where: { id: requestId },
      data: { withdrawnAt: new Date(), withdrawnReason: 'Registered twice.' },
    })
    const going = work().then(
      () => 'done',
      (error) => error,
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    return [going]
  })
  return begun[0]
}

test('of two items that supersede each other at once, one does and the other is told why not', async () => {
  const [a, b] = [await makeItem(), await makeItem()]
  const supersede = (item: typeof a, other: typeof a) =>
    supersedeItem(manager, { reference: item.reference, version: 1, other: other.reference, comment: '' })
  const results = await Promise.allSettled([supersede(a, b), supersede(b, a)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ why: { key: 'supersedes_in_a_circle' } })
})

test('a request is reworded while progress is logged on its item, and the search finds both', async () => {
  for (let round = 0; round < 5; round++) {
    const request = await makeRequest()
    const item = await makeItem({ state: 'in_progress', lead: groupId, request })
    await Promise.all([
      logProgress(staff, { reference: item.reference, version: 1, ...said }),
      editRequest(staff, {
        ...{ reference: request.reference, version: 1, title: 'Number the jetties' },
        ...{ summary: '', themes: [] },
      }),
    ])
    const [found] = await db.$queryRaw<{ both: boolean }[]>`
      SELECT document @@ register_query('jetties pontoons') AS both FROM item_search WHERE item_id = ${item.id}::uuid`
    expect(found).toEqual({ both: true })
  }
})

test('a request that is being withdrawn is linked to no item', async () => {
  const [request, item] = [await makeRequest(), await makeItem()]
  const of = { reference: item.reference, version: 1, request: request.reference }
  const answer = await whileWithdrawing(request.id, () => linkRequest(staff, of))
  expect(answer).toMatchObject({ why: { key: 'request_withdrawn' } })
  expect(await db.itemRequest.count({ where: { requestId: request.id } })).toBe(0)
})

test('no item is made from a request that is being withdrawn', async () => {
  const [first, request] = [await makeRequest(), await makeRequest()]
  const answer = await whileWithdrawing(request.id, () =>
    createItem(staff, {
      requests: [first.reference, request.reference],
      ...{ title: 'Jetties', summary: '', themes: [], lead: '', collaborators: [], dueOn: null },
    }),
  )
  expect(answer).toMatchObject({ why: { key: 'request_withdrawn' } })
  expect(await db.itemRequest.count({ where: { requestId: request.id } })).toBe(0)
})

test('two requests that are related from both sides at once are related once', async () => {
  const [a, b] = [await makeRequest(), await makeRequest()]
  const relate = (request: typeof a, other: typeof a) =>
    relateRequest(staff, { reference: request.reference, version: 1, other: other.reference })
  const results = await Promise.allSettled([relate(a, b), relate(b, a)])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ why: { key: 'already_related' } })
  expect(await db.requestRelation.count({ where: { requestId: { in: [a.id, b.id] } } })).toBe(1)
})
