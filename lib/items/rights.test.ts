// Every cell of the rights table in docs/domain.md: each act, tried for real by each kind of person.
import { beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { editRequest, relateRequest, respondToRequest, withdrawRequest } from '#lib/requests/mutations.ts'
import { db } from '#test/database.ts'
import { tableUnder } from '#test/domain.ts'
import { type ItemParts, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { acceptAssignment, assignGroup, declineAssignment, endAssignment } from './assign.ts'
import { closeItem, reopenItem, supersedeItem } from './close.ts'
import { correctUpdate } from './correct.ts'
import { createItem } from './create.ts'
import { addDeliverable, changeDeliverable } from './deliverables.ts'
import { editItem, setDueDate } from './edit.ts'
import { holdItem, resumeItem } from './hold.ts'
import { nameHolder } from './holder.ts'
import { linkRequest, unlinkRequest } from './link.ts'
import { prepareItem } from './prepare.ts'
import { setPriority } from './priority.ts'
import { logProgress } from './progress.ts'
import type { LogProgress } from './schema.ts'
import { submitItem, withdrawSubmission } from './submit.ts'
import { returnItem, verifyItem } from './verify.ts'

const table = tableUnder('Who may do what')
type Kind =
  | 'viewer'
  | 'other_officer'
  | 'collaborator'
  | 'responsible'
  | 'holder'
  | 'staff'
  | 'manager'
  | 'admin'

const people = {} as Record<Kind, Call>
const groups = {} as Record<'SG2' | 'SG11' | 'SG15', string>

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG15'] as const) groups[code] = (await makeGroup(code)).id
  const join = async (kind: Kind, parts: Parameters<typeof makePerson>[0]) => {
    people[kind] = await callAs(await makePerson({ name: kind, ...parts }))
  }
  await join('viewer', {})
  await join('other_officer', { chairs: ['SG2'] })
  await join('collaborator', { chairs: ['SG11'] })
  await join('responsible', { chairs: ['SG15'] })
  await join('holder', {})
  await join('staff', { roles: ['staff'] })
  await join('manager', { roles: ['manager'] })
  await join('admin', { roles: ['admin'] })
})

const item = (parts: ItemParts) =>
  makeItem({
    lead: groups.SG15,
    collaborators: [groups.SG11],
    holderId: people.holder.actor.id,
    ...parts,
  }).then((made) => ({ ...made, of: { reference: made.reference, version: 1 } }))

const update = (parts: Partial<LogProgress> = {}) => ({
  ...{ text: 'Moved on.', health: null, healthCause: '', visibility: 'register' as const, group: '' },
  ...{ noChange: false, next: null, evidence: [], shows: [], ...parts },
})
const evidence = { evidence: ['SG15-TD1'], shows: [] }
const deliverable = {
  ...{ kind: 'workshop' as const, identifier: '', title: 'Workshop', url: null },
  ...{ plannedOn: null, reachedOn: null, approval: 'planned' as const },
}
const words = { title: 'Another title', summary: '', themes: [] }
const proposed = async () => {
  const made = await item({ leadState: 'proposed' })
  return { ...made.of, assignmentId: made.assignments.find(({ role }) => role === 'responsible')?.id ?? '' }
}

const acts: Record<string, (call: Call) => Promise<unknown>> = {
  'log progress': async (call) => logProgress(call, { ...(await item({})).of, ...update() }),
  'set the health': async (call) =>
    logProgress(call, { ...(await item({})).of, ...update({ health: 'on_track' }) }),
  'set the next state with an update': async (call) =>
    logProgress(call, { ...(await item({})).of, ...update({ next: 'in_preparation' }) }),
  'log an internal update': async (call) =>
    logProgress(call, { ...(await item({})).of, ...update({ visibility: 'internal' }) }),
  'correct the responsible group’s update': async (call) => {
    const { of, id } = await item({})
    await logProgress(people.responsible, { ...of, ...update() })
    const { id: updateId } = await db.progressUpdate.findFirstOrThrow({ where: { itemId: id } })
    await correctUpdate(call, {
      ...of,
      version: 2,
      updateId,
      text: 'Moved back.',
      health: null,
      healthCause: '',
    })
  },
  'accept for the responsible group': async (call) => acceptAssignment(call, await proposed()),
  'decline for the responsible group': async (call) =>
    declineAssignment(call, { ...(await proposed()), reason: 'Outside our mandate.' }),
  prepare: async (call) => prepareItem(call, (await item({})).of),
  submit: async (call) =>
    submitItem(call, { ...(await item({ state: 'in_progress' })).of, text: 'Done.', ...evidence }),
  'withdraw the submission': async (call) =>
    withdrawSubmission(call, { ...(await item({ state: 'submitted' })).of, reason: '' }),
  'add a deliverable': async (call) => addDeliverable(call, { ...(await item({})).of, ...deliverable }),
  'change a deliverable': async (call) => {
    const { of, id } = await item({})
    const { id: deliverableId } = await db.deliverable.create({ data: { itemId: id, ...deliverable } })
    await changeDeliverable(call, { ...of, ...deliverable, deliverableId, title: 'Another workshop' })
  },
  'name the action holder': async (call) =>
    nameHolder(call, { ...(await item({})).of, personId: call.actor.id }),
  verify: async (call) => verifyItem(call, { ...(await item({ state: 'submitted' })).of, comment: 'Seen.' }),
  return: async (call) =>
    returnItem(call, { ...(await item({ state: 'submitted' })).of, comment: 'Not yet.' }),
  'create an item': async (call) =>
    createItem(call, {
      ...words,
      requests: [(await makeRequest()).reference],
      ...{ lead: 'sg 15', collaborators: ['SG11'], dueOn: null },
    }),
  'edit an item': async (call) => editItem(call, { ...(await item({})).of, ...words }),
  'set the due date': async (call) =>
    setDueDate(call, { ...(await item({})).of, dueOn: '2027-06-30', reason: '' }),
  'flag as a priority': async (call) => setPriority(call, { ...(await item({})).of, priority: true }),
  'assign a group': async (call) =>
    assignGroup(call, { ...(await item({})).of, group: 'SG2', role: 'collaborating' }),
  'end an assignment': async (call) => {
    const { of, assignments } = await item({})
    await endAssignment(call, { ...of, assignmentId: assignments[0]?.id ?? '', reason: '' })
  },
  'put on hold': async (call) =>
    holdItem(call, { ...(await item({})).of, reason: 'Waits.', reviewOn: '2027-02-01' }),
  resume: async (call) => resumeItem(call, (await item({ state: 'on_hold' })).of),
  'link a request': async (call) =>
    linkRequest(call, { ...(await item({})).of, request: (await makeRequest()).reference }),
  'unlink a request': async (call) => {
    const { of } = await item({})
    const request = (await makeRequest()).reference
    await linkRequest(people.staff, { ...of, request })
    await unlinkRequest(call, { ...of, version: 2, request })
  },
  'edit a request': async (call) => editRequest(call, { ...(await makeRequest()), ...words }),
  'withdraw a request': async (call) =>
    withdrawRequest(call, { ...(await makeRequest()), reason: 'Read wrongly.' }),
  'relate requests': async (call) =>
    relateRequest(call, { ...(await makeRequest()), other: (await makeRequest()).reference }),
  'set the response': async (call) =>
    respondToRequest(call, { ...(await makeRequest()), response: 'accepted', reason: '' }),
  'close as not implemented': async (call) =>
    closeItem(call, { ...(await item({})).of, closeReason: 'no_consensus', comment: '' }),
  supersede: async (call) =>
    supersedeItem(call, { ...(await item({})).of, other: (await item({})).reference, comment: '' }),
  reopen: async (call) =>
    reopenItem(call, { ...(await item({ state: 'closed_implemented' })).of, reason: 'More to do.' }),
}

test('the table names every act', () => {
  expect(table.map((row) => row.Act)).toEqual(Object.keys(acts))
})

describe.each(table)('$Act', ({ Act: act = '', ...cells }) => {
  test.each(Object.entries(cells))(`as %s: %s`, async (kind, cell) => {
    const run = acts[act]?.(people[kind as Kind])
    if (cell === '✓') await run
    else {
      const refusal = await run?.then(() => null).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(AppError)
      expect(refusal).toMatchObject({ code: 'forbidden' })
    }
  })
})

test('nobody verifies or returns what they submitted', async () => {
  const { of } = await item({ state: 'submitted', submittedById: people.staff.actor.id })
  await expect(verifyItem(people.staff, { ...of, comment: 'Seen.' })).rejects.toMatchObject({
    why: { key: 'own_submission' },
  })
  await expect(returnItem(people.staff, { ...of, comment: 'No.' })).rejects.toMatchObject({
    why: { key: 'own_submission' },
  })
})

test('a manager who chairs a group does not verify what that group leads, its parts included', async () => {
  const question = await makeGroup('Q6/15', { parent: 'SG15' })
  const both = await callAs(
    await makePerson({ name: 'Manager and chair', roles: ['manager'], chairs: ['SG15'] }),
  )
  const { of } = await item({ state: 'submitted', lead: question.id })
  await expect(verifyItem(both, { ...of, comment: 'Seen.' })).rejects.toMatchObject({
    why: { key: 'own_group' },
  })
})

test('a chair acts for the working parties and Questions below the group', async () => {
  const party = await makeGroup('WP2/15', { parent: 'SG15' })
  await makeGroup('Q9/15', { parent: 'WP2/15' })
  const chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
  const { of } = await item({ lead: party.id })
  await prepareItem(chair, of)
})

test('a collaborating group that has not accepted does not report', async () => {
  const made = await item({ collaborators: [] })
  await assignGroup(people.staff, { ...made.of, group: 'SG11', role: 'collaborating' })
  const said = { ...made.of, version: 2, ...update() }
  await expect(logProgress(people.collaborator, said)).rejects.toMatchObject({ code: 'forbidden' })
})

test('an office that has ended gives no rights', async () => {
  const past = await makePerson({ name: 'Former chair', chairs: ['SG15'] })
  await db.membership.updateMany({ where: { personId: past.id }, data: { endsOn: new Date('2026-11-22') } })
  const call = await callAs(past)
  await expect(prepareItem(call, (await item({})).of)).rejects.toMatchObject({ code: 'forbidden' })
})
