import { expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import { changeCell, changeItems } from '#lib/items/bulk/mutations.ts'
import { type Change, changeSchema } from '#lib/items/bulk/schema.ts'
import type { Call } from '#lib/mutation.ts'
import { tellActs } from '#lib/notifications/tell.ts'
import { db } from '#test/database.ts'
import { type ItemParts, type MadeItem, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { undoAct } from './mutations.ts'
import { getAct, getLatestAct } from './queries.ts'

const [sg15] = [await makeGroup('SG15'), await makeGroup('SG11')]
const theme = await db.theme.create({ data: { slug: 'ai', name: 'AI' } })
const person = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
const staff = await callAs(person)
const otherPerson = await makePerson({ name: 'Other staff', roles: ['staff'] })
const other = await callAs(otherPerson)
const request = await makeRequest()
const make = (parts: ItemParts = {}) => makeItem({ request, ...parts })

const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const change = (fields: Record<string, unknown>) => changeSchema.parse(fields)
const apply = (items: readonly MadeItem[], what: Change, call: Call = staff) =>
  changeItems(call, {
    items: items.map(({ reference, version }) => ({ reference, version })),
    ...(what as ReturnType<typeof change>),
  })

/** Everything of the item that an act in the list may change. */
async function stateOf({ id }: MadeItem) {
  const { version: _, ...row } = await db.actionItem.findUniqueOrThrow({
    where: { id },
    include: {
      themes: { select: { themeId: true } },
      assignments: {
        where: { state: { in: ['proposed', 'accepted'] } },
        select: { id: true, groupId: true, role: true, state: true, endedAt: true },
      },
    },
  })
  return row
}

const CHANGES: [string, Change, ItemParts][] = [
  ['a due date', change({ change: 'due', dueOn: '2027-06-30' }), {}],
  ['a theme', change({ change: 'theme_add', addTheme: theme.id }), {}],
  ['a flag', change({ change: 'flag', flag: 'yes' }), { state: 'closed_implemented' }],
  ['a first responsible group', change({ change: 'lead', lead: 'SG11' }), {}],
  [
    'another responsible group',
    change({ change: 'lead', lead: 'SG11' }),
    { state: 'in_preparation', lead: sg15.id, holderId: person.id },
  ],
  [
    'a hold',
    change({ change: 'hold', reason: 'Waits.', reviewOn: addDays(TODAY, 9) }),
    { state: 'submitted', lead: sg15.id },
  ],
  ['the end of a hold', change({ change: 'resume' }), { state: 'on_hold', lead: sg15.id }],
  [
    'an action holder',
    change({ change: 'holder', personId: person.id }),
    { state: 'in_progress', lead: sg15.id, holderId: otherPerson.id },
  ],
]

test.each(CHANGES)('%s is undone: the item is as it was before', async (_, what, parts) => {
  const item = await make(parts)
  await db.actionItem.update({ where: { id: item.id }, data: { movedOn: fromDay('2026-02-03') } })
  const before = await stateOf(item)
  const { id } = await apply([item], what)
  expect(await stateOf(item)).not.toEqual(before)
  expect(await undoAct({ ...staff, now: after(30) }, { id })).toEqual({ id, undone: 1, notUndone: 0 })
  expect(await stateOf(item)).toEqual(before)
})

test('undoing is a change of its own, which names the operation that it undoes', async () => {
  const item = await make()
  const { id } = await apply([item], change({ change: 'due', dueOn: '2027-06-30' }))
  await undoAct(staff, { id })
  const event = await db.event.findFirstOrThrow({ where: { itemId: item.id, action: 'item.undone' } })
  expect(event).toMatchObject({
    actorName: 'Staff, TSB',
    from: { dueOn: '2027-06-30' },
    to: { dueOn: null, undoes: { operation: id } },
    version: 3,
  })
  expect(event.operationId).not.toBe(id)
})

test('a group that was given the item by what is undone is told that it has it no more', async () => {
  const chair = await makePerson({ chairs: ['SG11'] })
  const item = await make({ state: 'in_progress', lead: sg15.id })
  const { id } = await apply([item], change({ change: 'lead', lead: 'SG11' }))
  await tellActs(NOW)
  await undoAct(staff, { id })
  await tellActs(NOW)
  const told = await db.notification.findMany({
    where: { itemId: item.id, personId: chair.id },
    orderBy: { id: 'asc' },
    select: { kind: true, event: { select: { action: true, to: true } } },
  })
  expect(told).toMatchObject([
    { kind: 'assignment', event: { action: 'assignment.proposed', to: { group: 'SG11' } } },
    { kind: 'assignment', event: { action: 'assignment.ended', to: { group: 'SG11', state: 'ended' } } },
  ])
})

test('it is never undone twice', async () => {
  const item = await make()
  const { id } = await apply([item], change({ change: 'flag', flag: 'yes' }))
  const both = await Promise.allSettled([undoAct(staff, { id }), undoAct(staff, { id })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'not_allowed_now', why: { key: 'undone_already' } },
  })
  expect(await db.event.count({ where: { itemId: item.id, action: 'item.undone' } })).toBe(1)
})

test('a minute later it is too late', async () => {
  const late = await callAs(await makePerson({ roles: ['staff'] }))
  const { id } = await apply([await make()], change({ change: 'flag', flag: 'yes' }), late)
  const { at } = await db.undoableAct.findUniqueOrThrow({ where: { id } })
  const since = (seconds: number) => new Date(at.getTime() + seconds * 1000)
  expect(await getLatestAct(late.actor, since(59))).toMatchObject({ id, secondsLeft: 1 })
  expect(await getLatestAct(late.actor, since(60))).toBeNull()
  await expect(undoAct({ ...late, now: since(60) }, { id })).rejects.toMatchObject({
    why: { key: 'undo_too_late' },
  })
})

test('the minute begins when the act is done, however long it takes', async () => {
  const item = await make()
  const applied = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM action_item WHERE id = ${item.id}::uuid FOR NO KEY UPDATE`
    const going = apply([item], change({ change: 'due', dueOn: '2027-06-30' }))
    await new Promise((resolve) => setTimeout(resolve, 500))
    return [going]
  })
  const { id } = (await applied[0]) ?? { id: '' }
  expect(await undoAct({ ...staff, now: after(60) }, { id })).toMatchObject({ undone: 1 })
})

test('nobody undoes what another person did, or sees it', async () => {
  const item = await make()
  const { id } = await apply([item], change({ change: 'flag', flag: 'yes' }))
  await expect(undoAct(other, { id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await getAct(other.actor, id, NOW)).toBeNull()
})

test('who is no longer staff undoes nothing', async () => {
  const { id } = await apply([await make()], change({ change: 'flag', flag: 'yes' }))
  const former = { ...staff, actor: { ...staff.actor, roles: [] } }
  await expect(undoAct(former, { id })).rejects.toMatchObject({ code: 'forbidden' })
})

test('items that somebody changed since stay as they are and are named; the others are put back', async () => {
  const [touched, still] = await Promise.all([make(), make()])
  const { id } = await apply([touched, still], change({ change: 'due', dueOn: '2027-06-30' }))
  await changeCell(other, { reference: touched.reference, version: 2, change: 'title', title: 'Meanwhile' })
  expect(await undoAct(staff, { id })).toEqual({ id, undone: 1, notUndone: 1 })
  expect(await stateOf(touched)).toMatchObject({ title: 'Meanwhile', dueOn: fromDay('2027-06-30') })
  expect(await stateOf(still)).toMatchObject({ dueOn: null })
  expect(await getAct(staff.actor, id, NOW)).toMatchObject({
    changed: 2,
    undone: 1,
    secondsLeft: 0,
    notUndone: [
      { reference: touched.reference, changes: [{ action: 'item.edited', actorName: 'Other staff' }] },
    ],
  })
})

test('an item does not go back to a group that ended or a person who was deactivated meanwhile', async () => {
  const gone = await makeGroup('SG9')
  await makePerson({ name: 'Administrator', roles: ['admin'] })
  const left = await makePerson({ name: 'Somebody who left' })
  const [led, held, still] = await Promise.all([
    make({ state: 'in_progress', lead: gone.id }),
    make({ state: 'in_progress', lead: sg15.id, holderId: left.id }),
    make({ state: 'in_progress', lead: sg15.id }),
  ])
  const { id } = await apply([led, held, still], change({ change: 'lead', lead: 'SG11' }))
  await db.group.update({ where: { id: gone.id }, data: { endedOn: fromDay(TODAY) } })
  await db.person.update({ where: { id: left.id }, data: { deactivatedAt: NOW } })
  expect(await undoAct(staff, { id })).toEqual({ id, undone: 1, notUndone: 2 })
  const act = await getAct(staff.actor, id, NOW)
  expect(new Map(act?.notUndone.map(({ reference, why }) => [reference, why]))).toEqual(
    new Map([
      [led.reference, { key: 'group_has_ended', values: { group: 'SG9' } }],
      [held.reference, { key: 'personDeactivated', values: { name: 'Somebody who left' } }],
    ]),
  )
  const leads = await db.actionItem.findMany({
    where: { id: { in: [led.id, held.id, still.id] } },
    select: { reference: true, lead: { select: { code: true } } },
  })
  expect(new Map(leads.map(({ reference, lead }) => [reference, lead?.code]))).toEqual(
    new Map([
      [led.reference, 'SG11'],
      [held.reference, 'SG11'],
      [still.reference, 'SG15'],
    ]),
  )
})

test('a change in a row is undone like one of many', async () => {
  const item = await make()
  const quick = await callAs(await makePerson({ roles: ['staff'] }))
  await changeCell(quick, { ...item, change: 'title', title: 'Too quick' })
  const act = await getLatestAct(quick.actor, NOW)
  await undoAct(quick, { id: act?.id ?? '' })
  expect(await stateOf(item)).toMatchObject({ title: `Item ${item.reference}` })
})
