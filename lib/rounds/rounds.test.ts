// A round from opening to closing, and what acts on items meanwhile do to what is owed.
import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import { assignGroup, endAssignment } from '#lib/items/assign.ts'
import { closeItem, reopenItem } from '#lib/items/close.ts'
import { correctUpdate } from '#lib/items/correct.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem } from '#lib/items/submit.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { listAnswers, listGroupLines } from './board.ts'
import { addRoundItems, extendRound } from './extend.ts'
import { openRound } from './open.ts'
import { getOwedRound, listOwedByMine } from './owed.ts'
import { previewScope } from './preview.ts'
import { getRound, lastClosedRound } from './queries.ts'
import { listReminders, remindGroups } from './remind.ts'

let staff: Call
let chair: Call
let manager: Call
const ids = {} as Record<string, string>

beforeAll(async () => {
  for (const code of ['SG11', 'SG13', 'SG15']) ids[code] = (await makeGroup(code)).id
  ids['WP1/15'] = (await makeGroup('WP1/15', { parent: 'SG15' })).id
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
  manager = await callAs(await makePerson({ roles: ['manager'] }))
})

const DUE = addDays(TODAY, 20)
const meeting = {
  ...{ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 25), meetingTo: addDays(TODAY, 29), place: 'Geneva' },
  ...{ dueOn: DUE, note: '', communiques: [], themes: [], groups: [] },
}
const said = {
  ...{ text: 'Outline agreed.', health: null, healthCause: '', visibility: 'register' as const, group: '' },
  ...{ noChange: false, next: null, evidence: [], shows: [] },
}
const of = async ({ reference }: MadeItem) => {
  const { version } = await db.actionItem.findUniqueOrThrow({
    where: { reference },
    select: { version: true },
  })
  return { reference, version }
}
const open = async (groups: string[]) => {
  const { slug } = await openRound(staff, { ...meeting, groups: groups.map((code) => ids[code] ?? '') })
  const round = await getRound(slug)
  if (!round) throw new Error('no round')
  return round
}
/** Items of a group that belongs to one test alone. */
async function aGroup(code: string, ...states: Parameters<typeof makeItem>[0][]) {
  ids[code] ??= (await makeGroup(code)).id
  return Promise.all(
    states.map((parts) => makeItem({ state: 'in_progress', lead: ids[code] ?? '', ...parts })),
  )
}
const stateOf = async (item: MadeItem) =>
  (await db.roundItem.findFirst({ where: { itemId: item.id }, orderBy: { addedAt: 'desc' } }))?.state

test('owed are the open items that their group has accepted, and no others', async () => {
  const [asked] = await aGroup('SG2', {}, { leadState: 'proposed' }, { state: 'closed_implemented' })
  expect(await previewScope({ communiqueIds: [], themeIds: [], groupIds: [ids.SG2 ?? ''] })).toEqual({
    items: 1,
    groups: [{ code: 'SG2', slug: 'sg2', items: 1 }],
    elsewhere: 0,
  })
  const round = await open(['SG2'])
  const { rows } = await listAnswers(round, null)
  expect(rows.map(({ reference, state }) => [reference, state])).toEqual([[asked?.reference, 'owed']])
  expect(await getOwedRound(asked?.id ?? '')).toMatchObject({ slug: round.slug, dueOn: DUE })
})

test('a group stands for its parts, and each round has an address of its own', async () => {
  await makeItem({ state: 'in_progress', lead: ids['WP1/15'] })
  const first = await open(['SG15'])
  expect((await listGroupLines(first)).map(({ code }) => code)).toEqual(['WP1/15'])
  expect((await listAnswers(first, [ids['WP1/15'] ?? ''])).rows).toHaveLength(1)
  expect((await listAnswers(first, [ids.SG13 ?? ''])).rows).toHaveLength(0)
  await aGroup('SG3', {})
  const second = await open(['SG3'])
  expect(second.slug).not.toBe(first.slug)
})

test('staff alone open rounds; one that would ask for nothing is not opened', async () => {
  await aGroup('SG5', {})
  const input = { ...meeting, groups: [ids.SG5 ?? ''] }
  await expect(openRound(chair, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(openRound(manager, input)).rejects.toMatchObject({ code: 'forbidden' })
  await openRound(staff, input)
  await expect(openRound(staff, input)).rejects.toMatchObject({ why: { key: 'round_asks_nothing' } })
})

test('of two rounds opened at once, each item is in one', async () => {
  await aGroup('SG12', {}, {}, {}, {})
  const results = await Promise.allSettled([open(['SG12']), open(['SG12'])])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const rows = await db.roundItem.groupBy({
    by: ['itemId'],
    where: { isOpen: true, item: { leadGroupId: ids.SG12 } },
    _count: true,
  })
  expect(rows.map(({ _count }) => _count)).toEqual([1, 1, 1, 1])
})

test('the database itself keeps an item in one open round', async () => {
  const [item] = await aGroup('SG17', {})
  await open(['SG17'])
  const other = await db.round.findFirstOrThrow({
    where: { closedAt: null, items: { none: { itemId: item?.id } } },
  })
  await expect(
    db.roundItem.create({ data: { roundId: other.id, itemId: item?.id ?? '', addedAt: new Date() } }),
  ).rejects.toThrow()
})

test('the group’s word that everybody may read answers; a word of TSB, or for few, does not', async () => {
  const [item] = await aGroup('SG20', {})
  const round = await open(['SG20'])
  const log = async (parts: Partial<typeof said>) =>
    logProgress(staff, { ...(await of(item as MadeItem)), ...said, ...parts })
  await log({})
  expect(await stateOf(item as MadeItem)).toBe('owed')
  await logProgress(staff, {
    ...(await of(item as MadeItem)),
    ...said,
    group: 'SG20',
    visibility: 'internal',
  })
  expect(await stateOf(item as MadeItem)).toBe('owed')
  await log({ group: 'SG20', noChange: true, text: 'Editors are still being sought.' })
  expect(await stateOf(item as MadeItem)).toBe('answered')
  const [line] = (await listAnswers(round, null)).rows
  expect(line?.answer).toMatchObject({
    by: 'Staff, TSB',
    noChange: true,
    excerpt: 'Editors are still being sought.',
  })
  expect(await getOwedRound(item?.id ?? '')).toBeNull()
})

test('a corrected answer stays an answer, and reads as corrected', async () => {
  const [item] = await aGroup('SG21', {})
  const round = await open(['SG21'])
  await logProgress(staff, { ...(await of(item as MadeItem)), ...said, group: 'SG21' })
  const update = await db.progressUpdate.findFirstOrThrow({ where: { itemId: item?.id } })
  await correctUpdate(staff, {
    ...(await of(item as MadeItem)),
    ...{ updateId: update.id, text: 'Outline discussed.', health: null, healthCause: '' },
  })
  const [line] = (await listAnswers(round, null)).rows
  expect(line).toMatchObject({ state: 'answered', answer: { excerpt: 'Outline discussed.' } })
})

test('submitting answers; closing an item cancels its debt and reopening restores it', async () => {
  const [done, dropped] = (await aGroup('FG-ONE', {}, {})) as [MadeItem, MadeItem]
  await open(['FG-ONE'])
  await submitItem(staff, {
    ...(await of(done)),
    ...{ text: 'All there.', evidence: ['FG-TD1'], shows: ['the list'], leadCode: 'FG-ONE' },
  } as never)
  expect(await stateOf(done)).toBe('answered')
  await closeItem(manager, { ...(await of(dropped)), closeReason: 'duplicate', comment: '' })
  expect(await stateOf(dropped)).toBe('cancelled')
  await reopenItem(manager, { ...(await of(dropped)), reason: 'It is none.' })
  expect(await stateOf(dropped)).toBe('owed')
})

test('a new lead takes the debt over; without one it waits', async () => {
  const [item] = (await aGroup('FG-TWO', {})) as [MadeItem]
  const round = await open(['FG-TWO'])
  const codes = async () => (await listGroupLines(round)).map(({ code, owed }) => [code, owed])
  expect(await codes()).toEqual([['FG-TWO', 1]])
  await assignGroup(staff, { ...(await of(item)), group: 'SG15', role: 'responsible' })
  expect(await codes()).toEqual([['SG15', 1]])
  expect((await listOwedByMine(chair.actor)).find(({ slug }) => slug === round.slug)).toMatchObject({
    count: 1,
  })
  await logProgress(staff, { ...(await of(item)), ...said, group: 'SG15' })
  expect(await stateOf(item)).toBe('answered')
  const [other] = (await aGroup('FG-THREE', {})) as [MadeItem]
  const second = await open(['FG-THREE'])
  const { id } = await db.assignment.findFirstOrThrow({ where: { itemId: other.id } })
  await endAssignment(staff, { ...(await of(other)), assignmentId: id, reason: '' })
  expect((await listGroupLines(second)).map(({ code, owed }) => [code, owed])).toEqual([[null, 1]])
})

test('staff add later items, each once', async () => {
  await aGroup('FG-FOUR', {})
  const round = await open(['FG-FOUR'])
  const [later, proposed] = (await aGroup('FG-FOUR', {}, { leadState: 'proposed' })) as [MadeItem, MadeItem]
  const add = (version: number, item: string) =>
    addRoundItems(staff, { slug: round.slug, version, items: [], moreItem: item })
  await expect(add(1, proposed.reference)).rejects.toMatchObject({ why: { key: 'added_item_not_accepted' } })
  await add(1, later.reference.toLowerCase())
  expect(await stateOf(later)).toBe('owed')
  await expect(add(2, later.reference)).rejects.toMatchObject({ why: { key: 'item_asked_already' } })
  await expect(add(2, 'CxO-1999-01-1')).rejects.toMatchObject({ fields: { moreItem: 'itemUnknown' } })
  await expect(
    addRoundItems(chair, { slug: round.slug, version: 2, items: [later.reference], moreItem: '' }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('an extension says why, and a stale form learns of it', async () => {
  await aGroup('FG-FIVE', {})
  const { slug } = await open(['FG-FIVE'])
  await extendRound(staff, {
    slug,
    version: 1,
    dueOn: addDays(DUE, 5),
    reason: 'Two plenaries fall into the week.',
  })
  expect((await getRound(slug))?.dueOn).toBe(addDays(DUE, 5))
  await expect(
    extendRound(staff, { slug, version: 1, dueOn: addDays(DUE, 6), reason: 'Again.' }),
  ).rejects.toMatchObject({ code: 'conflict', changes: [{ action: 'round.extended' }] })
})

test('reminders are queued for the officers of the groups that still owe, and say what', async () => {
  const [silent, answered] = (await aGroup('FG-SIX', {}, {})) as [MadeItem, MadeItem]
  const person = await makePerson({ name: 'Chair, FG-SIX', chairs: ['FG-SIX'] })
  const round = await open(['FG-SIX'])
  await logProgress(staff, { ...(await of(answered)), ...said, group: 'FG-SIX' })
  const [reminder] = await listReminders(round, TODAY)
  expect(reminder?.recipients.map(({ name }) => name)).toEqual(['Chair, FG-SIX'])
  expect(reminder?.text).toContain(silent.reference)
  expect(reminder?.text).not.toContain(answered.reference)
  await remindGroups(staff, { slug: round.slug, version: 1, groups: [ids['FG-SIX'] ?? ''] })
  const queued = await db.reminder.findMany({ where: { roundId: round.id } })
  expect(queued).toMatchObject([{ personId: person.id, state: 'queued', text: reminder?.text }])
  expect((await listGroupLines(round))[0]?.remindedAt).toEqual(queued[0]?.enqueuedAt)
  await logProgress(staff, { ...(await of(silent)), ...said, group: 'FG-SIX' })
  await expect(
    remindGroups(staff, { slug: round.slug, version: 2, groups: [ids['FG-SIX'] ?? ''] }),
  ).rejects.toMatchObject({ why: { key: 'nobody_to_remind' } })
})

test('no round has been closed yet', async () => {
  expect(await lastClosedRound()).toBeNull()
})
