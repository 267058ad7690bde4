import { beforeAll, expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { deactivatePerson } from '#lib/people/mutations.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { listGroupsLeft, listLeftHolding } from './left.ts'
import { handOver } from './mutations.ts'
import { getHoldings, leavesSomething, whatGoes } from './queries.ts'
import { listSuccessors } from './successors.ts'

type Person = Awaited<ReturnType<typeof makePerson>>
let sg15: { id: string }
let sg11: { id: string }
let wp2: { id: string }
let staff: Call
let admin: Call

beforeAll(async () => {
  sg15 = await makeGroup('SG15')
  sg11 = await makeGroup('SG11')
  wp2 = await makeGroup('WP2/15', { parent: 'SG15' })
  staff = await callAs(await makePerson({ name: 'Staff of H', roles: ['staff'] }))
  admin = await callAs(await makePerson({ name: 'Admin of H', roles: ['admin'] }))
})

const held = (holder: Person, lead = sg15) =>
  makeItem({ state: 'in_progress', lead: lead.id, holderId: holder.id })
const holdings = async (person: Person, by = staff) => {
  const found = await getHoldings(by.actor, person.id, TODAY)
  if (!found) throw new Error('not for them')
  return found
}
const hand = async (by: Call, from: Person, to: Person, parts: Partial<Parameters<typeof handOver>[1]>) =>
  handOver(by, {
    personId: from.id,
    version: (await db.person.findUniqueOrThrow({ where: { id: from.id } })).version,
    to: to.id,
    items: [],
    parts: [],
    note: '',
    ...parts,
  })
const holderOf = async (item: { id: string }) =>
  (await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })).holderId

test('items go to the successor in one step, with one event for each and the word that was said', async () => {
  const [old, next] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const [first, second, kept] = [await held(old), await held(old, wp2), await held(old)]
  const done = await hand(staff, old, next, {
    items: [first.reference, second.reference],
    note: 'The roadmap is nearly there.',
  })
  expect(done.handed).toBe(2)
  expect(await Promise.all([first, second, kept].map(holderOf))).toEqual([next.id, next.id, old.id])
  const events = await db.event.findMany({
    where: { action: 'item.handed_over', itemId: { in: [first.id, second.id] } },
  })
  expect(events).toHaveLength(2)
  expect(new Set(events.map(({ operationId }) => operationId)).size).toBe(1)
  expect(events[0]).toMatchObject({
    from: { holder: old.name },
    to: { holder: next.name },
    reason: 'The roadmap is nearly there.',
    version: first.version + 1,
  })
  expect((await holdings(old)).items.map(({ reference }) => reference)).toEqual([kept.reference])
})

test('who does not act for the group takes nothing over, and then nobody takes anything', async () => {
  const [old, of11] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG11'] })]
  const [ours, theirs] = [await held(old), await held(old, sg11)]
  await expect(hand(staff, old, of11, { items: [theirs.reference, ours.reference] })).rejects.toMatchObject({
    why: { key: 'cannotTakeOver', values: { item: ours.reference, group: 'SG15' } },
  })
  expect(await holderOf(theirs)).toBe(old.id)
})

test('staff may take over whatever it is', async () => {
  const old = await makePerson({ chairs: ['SG11'] })
  const item = await held(old, sg11)
  await hand(admin, old, await db.person.findUniqueOrThrow({ where: { id: staff.actor.id } }), {
    items: [item.reference],
  })
  expect(await holderOf(item)).toBe(staff.actor.id)
})

test('an item that somebody else has taken meanwhile is not taken from them', async () => {
  const [old, next] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const item = await held(old)
  await db.actionItem.update({ where: { id: item.id }, data: { holderId: staff.actor.id } })
  await expect(hand(staff, old, next, { items: [item.reference] })).rejects.toMatchObject({
    why: { key: 'noLongerHeld' },
  })
})

test('an officer does not hand over what others hold, and does not see it', async () => {
  const [old, chair] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const by = await callAs(chair)
  expect(await getHoldings(by.actor, old.id, TODAY)).toBeNull()
  const item = await held(old)
  await expect(hand(by, old, chair, { items: [item.reference] })).rejects.toMatchObject({ code: 'forbidden' })
})

test('nobody takes over from themselves, nor once the account has ended', async () => {
  const [old, gone] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const item = await held(old)
  await expect(hand(staff, old, old, { items: [item.reference] })).rejects.toMatchObject({
    why: { key: 'handOverToSelf' },
  })
  await deactivatePerson(admin, { personId: gone.id, version: gone.version })
  await expect(hand(staff, old, gone, { items: [item.reference] })).rejects.toMatchObject({
    fields: { to: 'personUnknown' },
  })
  await expect(hand(staff, old, gone, {})).rejects.toMatchObject({ code: 'invalid' })
})

test('watched items and private views go along; what the successor has already stays one', async () => {
  const [old, next] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const [one, both] = [await makeItem(), await makeItem()]
  await db.watch.createMany({
    data: [
      { personId: old.id, itemId: one.id },
      { personId: old.id, itemId: both.id },
      { personId: next.id, itemId: both.id },
    ],
  })
  const view = { place: 'items' as const, filter: {}, ownerId: old.id }
  await db.savedView.create({ data: { ...view, name: 'Mine', isOwnDefault: true } })
  await db.savedView.create({ data: { ...view, name: 'Everybody’s', isShared: true } })

  expect((await holdings(old, staff)).parts.views).toEqual([])
  expect((await holdings(old, admin)).parts.views).toEqual(['Mine'])
  await expect(hand(staff, old, next, { parts: ['views'] })).rejects.toMatchObject({ code: 'forbidden' })
  await hand(admin, old, next, { parts: ['watches', 'views'] })
  expect(await db.watch.count({ where: { personId: next.id } })).toBe(2)
  expect(await db.watch.count({ where: { personId: old.id } })).toBe(0)
  const views = await db.savedView.findMany({ where: { ownerId: { in: [old.id, next.id] } } })
  expect(views.map(({ name, ownerId, isOwnDefault }) => [name, ownerId, isOwnDefault]).sort()).toEqual([
    ['Everybody’s', old.id, false],
    ['Mine', next.id, false],
  ])
})

test('a draft goes to who answers there too, and never over the text of another', async () => {
  const [old, next] = [await makePerson({ chairs: ['SG15'] }), await makePerson({ chairs: ['SG15'] })]
  const round = await db.round.create({
    data: {
      slug: 'hand-over',
      meetingName: 'TSAG',
      ...{ meetingFrom: fromDay(TODAY), meetingTo: fromDay(TODAY), opensOn: fromDay(TODAY) },
      ...{ openedAt: staff.now, openedByName: 'Staff', dueOn: fromDay(TODAY) },
    },
  })
  const place = async (lead: { id: string }) => {
    const item = await makeItem({ state: 'in_progress', lead: lead.id })
    return db.roundItem.create({ data: { roundId: round.id, itemId: item.id, addedAt: staff.now } })
  }
  const write = (at: { id: string }, by: Person, text: string) =>
    db.answerDraft.create({ data: { roundItemId: at.id, authorId: by.id, text, savedAt: staff.now } })
  const [free, taken, others] = [await place(sg15), await place(wp2), await place(sg11)]
  await write(free, old, 'Half')
  await write(taken, old, 'Of the old one')
  await write(taken, next, 'Of the new one')
  await write(others, old, 'For SG11')

  await hand(staff, old, next, { parts: ['drafts'] })
  const drafts = await db.answerDraft.findMany({ orderBy: { text: 'asc' } })
  expect(drafts.map(({ text, authorId }) => [text, authorId === next.id ? 'new' : 'old'])).toEqual([
    ['For SG11', 'old'],
    ['Half', 'new'],
    ['Of the new one', 'new'],
    ['Of the old one', 'old'],
  ])
  expect((await holdings(old)).parts.drafts).toHaveLength(2)
})

test('at first are ticked: all of who left, those of the function that ends, those no longer acted for', async () => {
  const old = await makePerson({ chairs: ['SG15', 'SG11'] })
  const [of15, of11] = [await held(old), await held(old, sg11)]
  const membership = await db.membership.findFirstOrThrow({ where: { personId: old.id, groupId: sg15.id } })
  expect((await whatGoes(await holdings(old), membership.id, TODAY)).items).toEqual([of15.reference])
  await db.membership.update({
    where: { id: membership.id },
    data: { endsOn: fromDay(addDays(TODAY, -1)) },
  })
  expect((await whatGoes(await holdings(old), null, TODAY)).items).toEqual([of15.reference])
  await deactivatePerson(admin, { personId: old.id, version: old.version })
  expect((await whatGoes(await holdings(old), null, TODAY)).items.sort()).toEqual(
    [of15.reference, of11.reference].sort(),
  )
})

test('successors are officers around the groups, and staff; what stays with the groups is told', async () => {
  const old = await makePerson({ name: 'Rapporteur of H' })
  const q6 = await makeGroup('Q6/15', { parent: 'WP2/15' })
  await db.membership.create({
    data: { personId: old.id, groupId: q6.id, function: 'rapporteur', startsOn: fromDay('2025-01-01') },
  })
  await makeItem({ state: 'in_preparation', lead: q6.id, leadState: 'proposed' })
  const chair = await makePerson({ name: 'Chair above', chairs: ['SG15'] })
  const { officers, staff: house } = await listSuccessors(await holdings(old), TODAY)
  expect(officers.map(({ id }) => id)).toContain(chair.id)
  expect(officers.map(({ id }) => id)).not.toContain(old.id)
  expect(house.map(({ id }) => id)).toContain(staff.actor.id)
  expect(await listGroupsLeft(await holdings(old), TODAY)).toMatchObject([
    { code: 'Q6/15', open: 1, proposed: 1, owed: 0, others: [] },
  ])
})

test('a group says who acts for it no longer and still holds its items', async () => {
  const sg5 = await makeGroup('SG5')
  const old = await makePerson({ name: 'Former', chairs: ['SG5'] })
  await held(old, sg5)
  expect(await listLeftHolding(staff.actor, sg5.id, TODAY)).toEqual([])
  await db.membership.updateMany({
    where: { personId: old.id },
    data: { endsOn: fromDay(addDays(TODAY, -1)) },
  })
  expect(await listLeftHolding(staff.actor, sg5.id, TODAY)).toEqual([
    { id: old.id, name: 'Former', count: 1 },
  ])
})

test('a group names who left it, though they act for another group still', async () => {
  const [sg12, sg20] = [await makeGroup('SG12'), await makeGroup('SG20')]
  const part = await makeGroup('WP1/12', { parent: 'SG12' })
  const old = await makePerson({ name: 'Of two', chairs: ['SG12', 'SG20'] })
  await held(old, part)
  await held(old, sg20)
  await db.membership.updateMany({
    where: { personId: old.id, groupId: sg12.id },
    data: { endsOn: fromDay(addDays(TODAY, -1)) },
  })
  expect(await listLeftHolding(staff.actor, sg12.id, TODAY)).toEqual([
    { id: old.id, name: 'Of two', count: 1 },
  ])
  expect(await listLeftHolding(staff.actor, sg20.id, TODAY)).toEqual([])
})

test('of two functions one ends: only what nobody acts for then is offered, and no draft', async () => {
  const old = await makePerson({ chairs: ['SG15', 'WP2/15', 'SG11'] })
  const [own, part, other] = [await held(old), await held(old, wp2), await held(old, sg11)]
  const functionOf = (group: { id: string }) =>
    db.membership.findFirstOrThrow({ where: { personId: old.id, groupId: group.id } })
  const ends = await functionOf(sg15)
  expect(await whatGoes(await holdings(old), ends.id, TODAY)).toEqual({
    items: [own.reference],
    withDrafts: false,
  })
  const next = await makePerson({ chairs: ['SG11'] })
  await hand(staff, old, next, { items: [other.reference] })
  expect(await whatGoes(await holdings(old), (await functionOf(sg11)).id, TODAY)).toEqual({
    items: [],
    withDrafts: false,
  })
  const all = await whatGoes(await holdings(old), null, TODAY)
  expect(all.items.sort()).toEqual([own.reference, part.reference].sort())
})

test('who goes on in another function leaves nothing but what that one does not cover', async () => {
  const old = await makePerson({ chairs: ['SG15', 'SG11'] })
  await held(old, sg11)
  const before = addDays(TODAY, -400)
  expect(await leavesSomething(await holdings(old), TODAY)).toBe(false)
  await db.membership.updateMany({
    where: { personId: old.id, groupId: sg15.id },
    data: { endsOn: fromDay(before) },
  })
  expect(await leavesSomething(await holdings(old), TODAY)).toBe(false)
  await held(old)
  expect(await leavesSomething(await holdings(old), TODAY)).toBe(true)
})
