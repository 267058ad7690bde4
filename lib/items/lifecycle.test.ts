// What acts on an item leave behind: events, versions, assignments, what everybody sees of it.
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { withdrawRequest } from '#lib/requests/mutations.ts'
import { db } from '#test/database.ts'
import { makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { acceptAssignment, assignGroup, declineAssignment } from './assign.ts'
import { correctUpdate } from './correct.ts'
import { createItem } from './create.ts'
import { editItem, setDueDate } from './edit.ts'
import { holdItem, resumeItem } from './hold.ts'
import { linkRequest } from './link.ts'
import { logProgress } from './progress.ts'
import type { LogProgress } from './schema.ts'

let staff: Call
let chair: Call
const ids = {} as Record<string, string>

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG15']) ids[code] = (await makeGroup(code)).id
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
})

const update = (parts: Partial<LogProgress> = {}) => ({
  ...{ text: 'Moved on.', health: null, healthCause: '', visibility: 'register' as const, group: '' },
  ...{ noChange: false, next: null, evidence: [], shows: [], ...parts },
})
const read = (reference: string) =>
  db.actionItem.findUniqueOrThrow({
    where: { reference },
    include: { assignments: { include: { group: true }, orderBy: { proposedAt: 'asc' } } },
  })
const actionsOf = async (reference: string) =>
  (await db.event.findMany({ where: { subject: reference }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(
    (event) => event.action,
  )

test('an item takes the first request’s reference and the next number, and proposes its groups', async () => {
  const request = await makeRequest()
  const other = await makeRequest()
  const make = () =>
    createItem(staff, {
      requests: [request.reference, other.reference],
      ...{
        title: 'Registers of piers',
        summary: '',
        themes: [],
        lead: 'sg 15',
        collaborators: ['sg11', 'SG15'],
      },
      dueOn: '2027-06-30',
    })
  expect(await make()).toEqual({ reference: `${request.reference}-1` })
  expect(await make()).toEqual({ reference: `${request.reference}-2` })
  const item = await read(`${request.reference}-1`)
  expect(item).toMatchObject({
    state: 'not_started',
    leadGroupId: ids.SG15,
    leadState: 'proposed',
    leadSort: 'sg0015',
  })
  expect(item.assignments.map(({ group, role }) => [group.code, role])).toEqual([
    ['SG15', 'responsible'],
    ['SG11', 'collaborating'],
  ])
  expect((await actionsOf(item.reference)).sort()).toEqual(['item.created', 'item.request_linked'])
})

test('two items made from one request at once get two numbers', async () => {
  const request = await makeRequest()
  const words = { title: 'Pier', summary: '', themes: [], lead: '', collaborators: [], dueOn: null }
  const made = await Promise.all(
    [1, 2, 3].map(() => createItem(staff, { requests: [request.reference], ...words })),
  )
  expect(new Set(made.map(({ reference }) => reference)).size).toBe(3)
})

test('a withdrawn request gives no items, and one with an open item is not withdrawn', async () => {
  const request = await makeRequest()
  const words = { title: 'Pier', summary: '', themes: [], lead: '', collaborators: [], dueOn: null }
  await withdrawRequest(staff, { ...request, reason: 'Read wrongly.' })
  await expect(createItem(staff, { requests: [request.reference], ...words })).rejects.toMatchObject({
    why: { key: 'request_withdrawn' },
  })
  const used = await makeRequest()
  await createItem(staff, { requests: [used.reference], ...words })
  await expect(withdrawRequest(staff, { ...used, reason: 'Read wrongly.' })).rejects.toMatchObject({
    why: { key: 'request_has_open_item' },
  })
})

test('a new responsible group ends the old one, in one operation with an event for each', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15, collaborators: [ids.SG11 ?? ''] })
  await assignGroup(staff, { reference: item.reference, version: 1, group: 'SG11', role: 'responsible' })
  const after = await read(item.reference)
  expect(after.assignments.map(({ group, role, state }) => [group.code, role, state])).toEqual(
    expect.arrayContaining([
      ['SG15', 'responsible', 'ended'],
      ['SG11', 'collaborating', 'ended'],
      ['SG11', 'responsible', 'proposed'],
    ]),
  )
  expect(after).toMatchObject({
    state: 'in_progress',
    leadGroupId: ids.SG11,
    leadState: 'proposed',
    version: 2,
  })
  const events = await db.event.findMany({ where: { itemId: item.id } })
  expect(events.map(({ action }) => action).sort()).toEqual([
    'assignment.ended',
    'assignment.ended',
    'assignment.proposed',
  ])
  expect(new Set(events.map(({ operationId }) => operationId)).size).toBe(1)
})

test('when the responsible group declines, in preparation falls back to not started, in progress stays', async () => {
  for (const [state, expected] of [
    ['in_preparation', 'not_started'],
    ['in_progress', 'in_progress'],
  ] as const) {
    const item = await makeItem({ state, lead: ids.SG15, leadState: 'proposed' })
    const assignmentId = item.assignments[0]?.id ?? ''
    const of = { reference: item.reference, version: 1, assignmentId }
    await declineAssignment(chair, { ...of, reason: 'Outside our mandate.' })
    expect(await read(item.reference)).toMatchObject({ state: expected, leadGroupId: null, leadState: null })
    const told = state === expected ? ['assignment.declined'] : ['assignment.declined', 'item.fell_back']
    expect((await actionsOf(item.reference)).sort()).toEqual(told)
  }
})

test('a hold that outlives its responsible group ends in not started', async () => {
  const item = await makeItem({ state: 'in_preparation', lead: ids.SG15, leadState: 'proposed' })
  const of = { reference: item.reference, version: 1 }
  await holdItem(staff, { ...of, reason: 'Waits.', reviewOn: '2027-02-01' })
  const assignmentId = item.assignments[0]?.id ?? ''
  await declineAssignment(chair, { ...of, version: 2, assignmentId, reason: 'Outside our mandate.' })
  await resumeItem(staff, { ...of, version: 3 })
  expect(await read(item.reference)).toMatchObject({ state: 'not_started', holdReason: null })
})

test('an assignment is answered once', async () => {
  const item = await makeItem({ lead: ids.SG15, leadState: 'proposed' })
  const of = { reference: item.reference, assignmentId: item.assignments[0]?.id ?? '' }
  await acceptAssignment(chair, { ...of, version: 1 })
  await expect(acceptAssignment(chair, { ...of, version: 2 })).rejects.toMatchObject({
    why: { key: 'already_accepted' },
  })
})

test('an update carries text, health, evidence and the next state in one step', async () => {
  const item = await makeItem({ state: 'in_preparation', lead: ids.SG15 })
  await logProgress(chair, {
    reference: item.reference,
    version: 1,
    ...update({ health: 'at_risk', healthCause: 'No editor', next: 'in_progress' }),
    evidence: ['sg15 td 214/wp1', 'https://example.org/report', ''],
    shows: ['draft', '', ''],
  })
  expect(await read(item.reference)).toMatchObject({
    ...{ state: 'in_progress', health: 'at_risk', healthCause: 'No editor', version: 2 },
    ...{ lastUpdateOn: fromDay(TODAY), silentSince: fromDay(TODAY) },
  })
  const [saved] = await db.progressUpdate.findMany({
    where: { itemId: item.id },
    include: { evidence: true },
  })
  expect(saved).toMatchObject({ groupId: ids.SG15, stateFrom: 'in_preparation', stateTo: 'in_progress' })
  expect(saved?.evidence.map(({ documentNumber, url }) => documentNumber ?? url).sort()).toEqual([
    'SG15-TD214/WP1',
    'https://example.org/report',
  ])
  expect(await actionsOf(item.reference)).toEqual(['progress.logged'])
})

test('an internal update moves nothing that everybody sees', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  await db.actionItem.update({ where: { id: item.id }, data: { silentSince: fromDay('2026-01-01') } })
  await expect(
    logProgress(staff, { ...of, ...update({ visibility: 'internal', health: 'on_track' }) }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { visibility: 'visibilityMoves' } })
  await logProgress(staff, { ...of, ...update({ visibility: 'internal' }) })
  expect(await read(item.reference)).toMatchObject({ lastUpdateOn: null, silentSince: fromDay('2026-01-01') })
})

test('at risk and off track want a cause', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const said = { reference: item.reference, version: 1, ...update({ health: 'off_track' }) }
  await expect(logProgress(chair, said)).rejects.toMatchObject({ fields: { healthCause: 'required' } })
})

test('evidence that is no web address, or says only what it shows, is refused and nothing is written', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  const log = (evidence: string[], shows: string[]) =>
    logProgress(chair, { ...of, ...update({ evidence, shows }) })
  await expect(log(['javascript://alert(1)'], [''])).rejects.toMatchObject({ fields: { evidence: 'url' } })
  await expect(log([''], ['the draft'])).rejects.toMatchObject({ fields: { evidence: 'evidence' } })
  expect(await db.progressUpdate.count({ where: { itemId: item.id } })).toBe(0)
  expect(await actionsOf(item.reference)).toEqual([])
})

test('a correction takes the update’s place; the health that stands follows', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference }
  const log = (version: number, parts: Partial<LogProgress>, minutes: number) =>
    logProgress(
      { ...chair, now: new Date(chair.now.getTime() + minutes * 60_000) },
      { ...of, version, ...update(parts) },
    )
  await log(1, { health: 'on_track' }, 0)
  await log(2, { health: 'off_track', healthCause: 'A slip of the pen' }, 1)
  expect((await read(item.reference)).health).toBe('off_track')
  const wrong = await db.progressUpdate.findFirstOrThrow({ where: { itemId: item.id, health: 'off_track' } })
  const correction = {
    ...of,
    version: 3,
    updateId: wrong.id,
    text: 'Moved on.',
    health: null,
    healthCause: '',
  }
  await correctUpdate(chair, correction)
  expect(await read(item.reference)).toMatchObject({ health: 'on_track', healthCause: null, version: 4 })
  await expect(correctUpdate(chair, { ...correction, version: 4 })).rejects.toMatchObject({
    why: { key: 'already_corrected' },
  })
})

test('a stale form is told who changed what, and its next sending goes through', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  await setDueDate(staff, { ...of, dueOn: '2027-06-30', reason: '' })
  const said = { ...of, ...update() }
  await expect(logProgress(chair, said)).rejects.toMatchObject({
    code: 'conflict',
    version: 2,
    changes: [{ action: 'item.due_date_set', actorName: 'Staff, TSB', to: { dueOn: '2027-06-30' } }],
  })
  await logProgress(chair, { ...said, version: 2 })
})

test('saying what is so already leaves no trace', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  await setDueDate(staff, { ...of, dueOn: '2027-06-30', reason: '' })
  await setDueDate(staff, { ...of, version: 2, dueOn: '2027-06-30', reason: 'Again' })
  const { title, summary } = await db.actionItem.findUniqueOrThrow({
    where: { reference: item.reference },
    select: { title: true, summary: true },
  })
  await editItem(staff, { ...of, version: 2, title, summary, themes: [] })
  expect(await db.event.count({ where: { subject: item.reference, action: { not: 'item.created' } } })).toBe(
    1,
  )
  expect(await read(item.reference)).toMatchObject({ version: 2 })
})

test('a stale form is not told what its sender may not read', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  await logProgress(staff, { ...of, ...update({ visibility: 'internal' }) })
  await expect(logProgress(chair, { ...of, ...update() })).rejects.toMatchObject({
    code: 'conflict',
    version: 2,
    changes: [],
  })
})

test('a double click logs one update', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const call = { ...chair, submission: randomUUID() }
  const said = { reference: item.reference, version: 1, ...update() }
  await Promise.all([logProgress(call, said), logProgress(call, said)])
  expect(await db.progressUpdate.count({ where: { itemId: item.id } })).toBe(1)
  expect(await actionsOf(item.reference)).toEqual(['progress.logged'])
})

test('of two acts at once on one version, one goes through', async () => {
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15 })
  const of = { reference: item.reference, version: 1 }
  const results = await Promise.allSettled([
    setDueDate(staff, { ...of, dueOn: '2027-06-30', reason: '' }),
    editItem(staff, { ...of, title: 'Another title', summary: '', themes: [] }),
  ])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await read(item.reference)).toMatchObject({ version: 2 })
  expect(await actionsOf(item.reference)).toHaveLength(1)
})

test('an item that does not exist is not found', async () => {
  await expect(
    setDueDate(staff, { reference: 'CxO-1900-01-1', version: 1, dueOn: null, reason: '' }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

test('names are taken in any case, and wildcards are no names', async () => {
  const request = await makeRequest()
  const words = { title: 'Pier', summary: '', themes: [], lead: '', collaborators: [], dueOn: null }
  await createItem(staff, { requests: [request.reference.toLowerCase()], ...words })
  const item = await makeItem()
  const of = { reference: item.reference, version: 1 }
  await expect(linkRequest(staff, { ...of, request: '%-01' })).rejects.toMatchObject({
    fields: { request: 'requestUnknown' },
  })
})

test('a new item is refused, with its field, for a theme that is not there and a group that has ended', async () => {
  const request = await makeRequest()
  const words = { title: 'Pier', summary: '', collaborators: [], dueOn: null, requests: [request.reference] }
  await expect(createItem(staff, { ...words, lead: '', themes: [randomUUID()] })).rejects.toMatchObject({
    fields: { themes: 'themeUnknown' },
  })
  const ended = await makeGroup('SG3')
  await db.group.update({ where: { id: ended.id }, data: { endedOn: fromDay('2026-01-01') } })
  await expect(createItem(staff, { ...words, lead: 'SG3', themes: [] })).rejects.toMatchObject({
    why: { key: 'group_has_ended' },
  })
  expect(await db.actionItem.count({ where: { firstRequestId: request.id } })).toBe(0)
})

test('an update either says that nothing changed or moves the item', async () => {
  const item = await makeItem({ lead: ids.SG15 })
  const said = {
    reference: item.reference,
    version: 1,
    ...update({ noChange: true, next: 'in_preparation' }),
  }
  await expect(logProgress(chair, said)).rejects.toMatchObject({ fields: { noChange: 'noChangeMoves' } })
})

test('an action holder without an office writes nothing that only the groups may read', async () => {
  const holder = await callAs(await makePerson({ name: 'Holder' }))
  const item = await makeItem({ state: 'in_progress', lead: ids.SG15, holderId: holder.actor.id })
  const said = { reference: item.reference, version: 1, ...update({ visibility: 'group' }) }
  await expect(logProgress(holder, said)).rejects.toMatchObject({ code: 'forbidden' })
})
