// Asking instead of acting, from the question to what comes of it.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { acceptAssignment } from '#lib/items/assign.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { type ItemParts, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { decideAsk } from './decide.ts'
import { makeAsk, withdrawAsk } from './make.ts'
import { countAsksToDecide, listAsks, listOpenAsks } from './queries.ts'
import { decideAskSchema, type MakeAsk, makeAskSchema } from './schema.ts'

const who = {} as Record<
  'staff' | 'second' | 'manager' | 'admin' | 'chair' | 'other' | 'helper' | 'viewer' | 'both',
  Call
>
const ids = {} as Record<string, string>

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG15']) ids[code] = (await makeGroup(code)).id
  const call = async (name: string, parts: Parameters<typeof makePerson>[0]) =>
    callAs(await makePerson({ name, ...parts }))
  who.staff = await call('Staff, TSB', { roles: ['staff'] })
  who.second = await call('Second staff, TSB', { roles: ['staff'] })
  who.manager = await call('Manager, TSB', { roles: ['manager'] })
  who.admin = await call('Admin, TSB', { roles: ['admin'] })
  who.chair = await call('Chair, SG15', { chairs: ['SG15'] })
  who.other = await call('Chair, SG11', { chairs: ['SG11'] })
  who.helper = await call('Chair, SG2', { chairs: ['SG2'] })
  who.viewer = await call('Viewer', {})
  who.both = await call('Staff and chair, SG15', { roles: ['staff'], chairs: ['SG15'] })
})

const item = (parts: ItemParts = {}) =>
  makeItem({ state: 'in_progress', lead: ids.SG15 ?? '', collaborators: [ids.SG2 ?? ''], ...parts })
const read = (reference: string) =>
  db.actionItem.findUniqueOrThrow({
    where: { reference },
    include: {
      asks: true,
      lead: true,
      assignments: { include: { group: true }, orderBy: { proposedAt: 'asc' } },
    },
  })
const wants = {
  due_date: { kind: 'due_date', wantedOn: '2027-06-30' },
  owner: { kind: 'owner', group: 'sg 11' },
  split: { kind: 'split', title: 'Lights on the far pier' },
  help: { kind: 'help', group: 'SG11' },
} as const
const asking = async (reference: string, kind: keyof typeof wants): Promise<MakeAsk> => {
  const { version } = await read(reference)
  return { reference, version, reason: 'The contribution comes later.', ...wants[kind] }
}
const askedFor = async (kind: keyof typeof wants, parts: ItemParts = {}) => {
  const { reference } = await item(parts)
  await makeAsk(who.chair, await asking(reference, kind))
  const { version, asks } = await read(reference)
  return { reference, version, askId: asks[0]?.id ?? '' }
}
const decide = async (
  call: Call,
  ask: { reference: string; askId: string },
  decision: 'grant' | 'refuse',
  title = '',
) =>
  decideAsk(call, {
    ...ask,
    version: (await read(ask.reference)).version,
    decision,
    word: 'So be it.',
    title,
  })
const told = (reference: string) =>
  db.event.findMany({
    where: { subject: reference },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { action: true, from: true, to: true, reason: true, operationId: true },
  })

describe('who may ask', () => {
  test.each([
    ['chair', true],
    ['both', true],
    ['staff', true],
    ['helper', false],
    ['other', false],
    ['viewer', false],
    ['manager', false],
    ['admin', false],
  ] as const)('%s: %s', async (name, may) => {
    const { reference } = await item()
    const asked = makeAsk(who[name], await asking(reference, 'due_date'))
    if (may) await expect(asked).resolves.toEqual({ reference })
    else await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
    expect((await read(reference)).asks).toHaveLength(may ? 1 : 0)
  })
})

describe('who may decide', () => {
  test.each([
    ['staff', null],
    ['manager', null],
    ['chair', 'forbidden'],
    ['other', 'forbidden'],
    ['admin', 'forbidden'],
    ['viewer', 'forbidden'],
    ['both', 'ask_of_own_group'],
  ] as const)('%s: %s', async (name, refused) => {
    for (const decision of ['grant', 'refuse'] as const) {
      const ask = await askedFor('due_date')
      const decided = decide(who[name], ask, decision)
      if (refused === null) await expect(decided).resolves.toEqual({ reference: ask.reference })
      else if (refused === 'forbidden') await expect(decided).rejects.toMatchObject({ code: 'forbidden' })
      else await expect(decided).rejects.toMatchObject({ code: 'not_allowed_now', why: { key: refused } })
    }
  })

  test('nobody decides on what they asked for, not in the database either', async () => {
    const { reference } = await item()
    await makeAsk(who.staff, await asking(reference, 'help'))
    const { asks } = await read(reference)
    const ask = { reference, askId: asks[0]?.id ?? '' }
    for (const decision of ['grant', 'refuse'] as const)
      await expect(decide(who.staff, ask, decision)).rejects.toMatchObject({ why: { key: 'own_ask' } })
    const grant = db.ask.update({
      where: { id: ask.askId },
      data: {
        state: 'granted',
        decidedAt: new Date(),
        decidedById: who.staff.actor.id,
        decidedByName: 'Staff',
      },
    })
    await expect(grant).rejects.toThrow()
    await expect(decide(who.second, ask, 'grant')).resolves.toEqual({ reference })
  })
})

test('another due date that is granted is the due date, in the same step and with both in the history', async () => {
  const ask = await askedFor('due_date')
  await decide(who.manager, ask, 'grant')
  const { dueOn, asks, version } = await read(ask.reference)
  expect(dueOn?.toISOString()).toContain('2027-06-30')
  expect(asks).toMatchObject([{ state: 'granted', word: 'So be it.', decidedByName: 'Manager, TSB' }])
  const [made, granted, moved] = await told(ask.reference)
  expect(made).toMatchObject({
    action: 'ask.made',
    to: { ask: 'due_date', group: 'SG15', dueOn: '2027-06-30' },
  })
  expect(granted).toMatchObject({
    action: 'ask.granted',
    reason: 'So be it.',
    to: { about: { askId: ask.askId, askedById: who.chair.actor.id } },
  })
  expect(moved).toMatchObject({
    action: 'item.due_date_set',
    to: { dueOn: '2027-06-30' },
    operationId: granted?.operationId,
  })
  expect(version).toBe(ask.version + 1)
})

test('another owner that is granted is proposed as lead and takes the place of who asked', async () => {
  const ask = await askedFor('owner', { state: 'in_preparation' })
  await decide(who.manager, ask, 'grant')
  const after = await read(ask.reference)
  expect(after).toMatchObject({ state: 'not_started', lead: { code: 'SG11' }, leadState: 'proposed' })
  expect((await told(ask.reference)).map(({ action }) => action)).toEqual([
    'ask.made',
    'ask.granted',
    'assignment.ended',
    'assignment.proposed',
    'item.fell_back',
  ])
})

test('help that is granted is proposed to the group, which answers for itself', async () => {
  const ask = await askedFor('help')
  await decide(who.staff, ask, 'grant')
  const { assignments } = await read(ask.reference)
  const helper = assignments.find(({ group }) => group.code === 'SG11')
  expect(helper).toMatchObject({ role: 'collaborating', state: 'proposed' })
  const { version } = await read(ask.reference)
  await acceptAssignment(who.other, { reference: ask.reference, version, assignmentId: helper?.id ?? '' })
})

test('a split that is granted makes an item of the same requests, proposed to the same group', async () => {
  const ask = await askedFor('split')
  await decide(who.manager, ask, 'grant', 'Lights on the near pier')
  const granted = (await told(ask.reference)).at(-1)
  const reference = String((granted?.to as { item?: string } | undefined)?.item)
  const [part, whole] = await Promise.all(
    [reference, ask.reference].map((one) =>
      db.actionItem.findUniqueOrThrow({ where: { reference: one }, include: { requests: true, lead: true } }),
    ),
  )
  expect(part).toMatchObject({
    title: 'Lights on the near pier',
    lead: { code: 'SG15' },
    leadState: 'proposed',
  })
  expect(part?.requests.map(({ requestId }) => requestId)).toEqual(
    whole?.requests.map(({ requestId }) => requestId),
  )
  expect((await told(reference))[0]).toMatchObject({
    action: 'item.created',
    operationId: granted?.operationId,
  })
})

const isWaitedFor = async (tx: Tx) =>
  (
    await tx.$queryRaw<unknown[]>`
    SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`
  ).length > 0

/** Runs `work` while somebody holds the request, who changes it `to` something before they let go. */
async function whileChanging(id: string, to: Prisma.RequestUpdateInput, work: () => Promise<unknown>) {
  let going: Promise<unknown> | undefined
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM request WHERE id = ${id}::uuid FOR NO KEY UPDATE`
      going = work().catch((error) => error)
      await vi.waitUntil(() => isWaitedFor(tx), { timeout: 10_000 })
      await tx.request.update({ where: { id }, data: to })
    },
    { timeout: 20_000 },
  )
  return going
}

test('a request is reworded while a split of its item is granted, and neither breaks off', async () => {
  const ask = await askedFor('split')
  const { firstRequestId } = await read(ask.reference)
  const granted = whileChanging(firstRequestId, { title: 'Light the piers' }, () =>
    decide(who.staff, ask, 'grant'),
  )
  expect(await granted).toEqual({ reference: ask.reference })
})

test('a part is not split off for a request that is being withdrawn', async () => {
  const ask = await askedFor('split')
  const [{ id, firstRequestId }, second] = [await read(ask.reference), await makeRequest()]
  await db.itemRequest.create({ data: { itemId: id, requestId: second.id } })
  const withdrawn = { withdrawnAt: new Date(), withdrawnReason: 'Registered twice.' }
  await whileChanging(second.id, withdrawn, () => decide(who.staff, ask, 'grant'))
  const part = await db.actionItem.findFirstOrThrow({
    where: { firstRequestId, id: { not: id } },
    include: { requests: true },
  })
  expect(part.requests.map(({ requestId }) => requestId)).toEqual([firstRequestId])
})

test('what is refused changes nothing, and says why', async () => {
  const ask = await askedFor('owner')
  await decide(who.staff, ask, 'refuse')
  expect(await read(ask.reference)).toMatchObject({
    lead: { code: 'SG15' },
    asks: [{ state: 'refused', word: 'So be it.' }],
  })
  const form = { reference: 'x', version: '1', askId: ask.askId, decision: 'refuse', word: ' ' }
  expect(decideAskSchema.safeParse(form).error?.issues[0]).toMatchObject({
    path: ['word'],
    message: 'required',
  })
  expect(decideAskSchema.safeParse({ ...form, decision: 'grant' }).success).toBe(true)
})

test('its asker takes it back, others do not, and what is decided stays', async () => {
  const ask = await askedFor('help')
  await expect(withdrawAsk(who.staff, ask)).rejects.toMatchObject({ code: 'forbidden' })
  await withdrawAsk(who.chair, ask)
  const { version } = await read(ask.reference)
  await expect(withdrawAsk(who.chair, { ...ask, version })).rejects.toMatchObject({
    why: { key: 'ask_is_withdrawn' },
  })
  await expect(decide(who.staff, ask, 'grant')).rejects.toMatchObject({ why: { key: 'ask_is_withdrawn' } })
})

test('the same is asked for once at a time, and something else besides', async () => {
  const ask = await askedFor('due_date')
  await expect(makeAsk(who.chair, await asking(ask.reference, 'due_date'))).rejects.toMatchObject({
    why: { key: 'asked_already_due_date' },
  })
  await makeAsk(who.chair, await asking(ask.reference, 'help'))
  await decide(who.staff, ask, 'refuse')
  await makeAsk(who.chair, await asking(ask.reference, 'due_date'))
  expect(await listOpenAsks(who.viewer.actor, (await read(ask.reference)).id)).toHaveLength(2)
})

test('what the group before asked for gives way to what the responsible group asks for', async () => {
  const ask = await askedFor('due_date')
  await db.actionItem.update({ where: { reference: ask.reference }, data: { leadGroupId: ids.SG11 ?? '' } })
  await makeAsk(who.other, await asking(ask.reference, 'due_date'))
  const { asks } = await read(ask.reference)
  expect(asks.map(({ state, groupId }) => [state, groupId]).toSorted()).toEqual([
    ['open', ids.SG11],
    ['withdrawn', ids.SG15],
  ])
  expect((await told(ask.reference)).slice(-2)).toMatchObject([
    { action: 'ask.withdrawn', to: { group: 'SG15', about: { askId: ask.askId } } },
    { action: 'ask.made', to: { group: 'SG11' } },
  ])
  await expect(decide(who.staff, ask, 'grant')).rejects.toMatchObject({ why: { key: 'ask_is_withdrawn' } })
  const { id = '' } = asks.find(({ state }) => state === 'open') ?? {}
  await decide(who.staff, { reference: ask.reference, askId: id }, 'refuse')
})

test.each([
  ['a closed item', { state: 'closed_implemented' as const }, {}, 'item_is_closed'],
  ['the date that it has', {}, { wantedOn: '2030-01-01' }, 'due_then_already'],
  ['a day that is past', {}, { wantedOn: '2020-01-01' }, 'wanted_day_is_past'],
])('nothing is asked of %s', async (_, parts, want, key) => {
  const { reference, id } = await item(parts)
  await db.actionItem.update({ where: { id }, data: { dueOn: new Date('2030-01-01') } })
  const asked = { ...(await asking(reference, 'due_date')), ...want } as MakeAsk
  await expect(makeAsk(who.chair, asked)).rejects.toMatchObject({ why: { key } })
})

test('an item that closed meanwhile takes nothing more; the ask can still be refused', async () => {
  const ask = await askedFor('due_date')
  await db.actionItem.update({
    where: { reference: ask.reference },
    data: { state: 'closed_implemented', closedAt: new Date() },
  })
  await expect(decide(who.staff, ask, 'grant')).rejects.toMatchObject({ why: { key: 'item_is_closed' } })
  await decide(who.staff, ask, 'refuse')
})

test('one who decides on a page that went stale is told what happened', async () => {
  const ask = await askedFor('due_date')
  await makeAsk(who.chair, await asking(ask.reference, 'split'))
  const stale = decideAsk(who.staff, { ...ask, decision: 'grant', word: '', title: '' })
  await expect(stale).rejects.toMatchObject({ code: 'conflict', changes: [{ action: 'ask.made' }] })
})

test('an ask of another item is not there', async () => {
  const [one, other] = [await askedFor('due_date'), await askedFor('due_date')]
  await expect(decide(who.staff, { ...one, askId: other.askId }, 'grant')).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('each kind wants its own one thing', () => {
  const form = { reference: 'x', version: '1', reason: 'Because.' }
  const wrong = (fields: object) => makeAskSchema.safeParse({ ...form, ...fields }).error?.issues[0]?.path[0]
  expect(wrong({ kind: 'due_date', group: 'SG2' })).toBe('wantedOn')
  expect(wrong({ kind: 'owner', wantedOn: '2027-01-01' })).toBe('group')
  expect(wrong({ kind: 'split' })).toBe('title')
  expect(wrong({ kind: 'more' })).toBe('kind')
})

test('the queue has the longest waiting first, each page once; officers find those of their groups', async () => {
  const open = await listAsks(who.staff.actor, 'open', undefined)
  const times = open.asks.map(({ askedAt, id }) => `${askedAt.toISOString()} ${id}`)
  expect(times).toEqual(times.toSorted())
  const second = await listAsks(who.staff.actor, 'open', open.asks[0]?.id)
  expect(second.asks.map(({ id }) => id)).toEqual(open.asks.slice(1).map(({ id }) => id))
  expect((await listAsks(who.chair.actor, 'open', undefined)).asks).toHaveLength(open.asks.length)
  expect((await listAsks(who.other.actor, 'open', undefined)).asks).toEqual([])
  const decided = await listAsks(who.manager.actor, 'decided', undefined)
  expect(decided.asks.every(({ state }) => state !== 'open')).toBe(true)
  expect(await countAsksToDecide(who.both.actor)).toBe(0)
  expect(await countAsksToDecide(who.manager.actor)).toBe(open.asks.length)
})
