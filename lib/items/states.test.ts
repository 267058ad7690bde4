// Every cell of the state table in docs/domain.md, tried on a real item by somebody who may.
import { beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '#lib/errors.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { tableUnder } from '#test/domain.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import type { OfItem } from './change.ts'
import { closeItem, reopenItem, supersedeItem } from './close.ts'
import { holdItem, resumeItem } from './hold.ts'
import { prepareItem } from './prepare.ts'
import { logProgress } from './progress.ts'
import { submitItem, withdrawSubmission } from './submit.ts'
import { returnItem, verifyItem } from './verify.ts'

const table = tableUnder('States of an action item')
const evidence = { evidence: ['SG15-TD1'], shows: ['the text'] }

let staff: Call
let manager: Call
let lead: string

beforeAll(async () => {
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
  manager = await callAs(await makePerson({ name: 'Manager, TSB', roles: ['manager'] }))
  lead = (await makeGroup('SG15')).id
})

const acts: Record<string, (of: OfItem, other: string) => Promise<unknown>> = {
  prepare: (of) => prepareItem(staff, of),
  begin: (of) =>
    logProgress(staff, {
      ...of,
      ...{
        text: 'Begun.',
        health: null,
        healthCause: '',
        visibility: 'register',
        group: '',
        noChange: false,
      },
      ...{ next: 'in_progress', evidence: [], shows: [] },
    }),
  submit: (of) => submitItem(staff, { ...of, text: 'Done.', ...evidence }),
  withdraw: (of) => withdrawSubmission(staff, { ...of, reason: '' }),
  return: (of) => returnItem(manager, { ...of, comment: 'The text is missing.' }),
  verify: (of) => verifyItem(manager, { ...of, comment: 'Seen.' }),
  hold: (of) => holdItem(staff, { ...of, reason: 'Waits.', reviewOn: '2027-02-01' }),
  resume: (of) => resumeItem(staff, of),
  close: (of) => closeItem(manager, { ...of, closeReason: 'no_contributions', comment: '' }),
  supersede: (of, other) => supersedeItem(manager, { ...of, other, comment: '' }),
  reopen: (of) => reopenItem(manager, { ...of, reason: 'More to do.' }),
}

test('the table names every act and every state', () => {
  expect(table.map((row) => row.Act)).toEqual(Object.keys(acts))
  expect(Object.keys(table[0] ?? {})).toHaveLength(9)
})

describe.each(table)('$Act', ({ Act: act = '', ...cells }) => {
  test.each(Object.entries(cells))(`from %s leads to %s`, async (state, to) => {
    const other = await makeItem()
    const item = await makeItem({ state: state as ItemState, lead })
    const run = acts[act]?.({ reference: item.reference, version: item.version }, other.reference)
    if (to === '–') {
      const refusal = await run?.then(() => null).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(AppError)
      expect(refusal).toMatchObject({ code: 'not_allowed_now', why: { key: expect.any(String) } })
    } else await run
    const after = await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })
    expect(after.state).toBe(to === '–' ? state : to)
    // One event for the one subject that changed, none for what was refused.
    expect(await db.event.count({ where: { itemId: item.id } })).toBe(to === '–' ? 0 : 1)
    expect(after.version).toBe(to === '–' ? 1 : 2)
  })
})

test('resuming restores each state that can be put on hold', async () => {
  for (const state of ['not_started', 'in_preparation', 'in_progress', 'submitted'] as const) {
    const item = await makeItem({ state, lead })
    const of = { reference: item.reference, version: 1 }
    await holdItem(staff, { ...of, reason: 'Waits.', reviewOn: '2027-02-01' })
    await resumeItem(staff, { ...of, version: 2 })
    expect((await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })).state).toBe(state)
  }
})

test('an item without a responsible group reopens as not started', async () => {
  const item = await makeItem({ state: 'closed_implemented' })
  await reopenItem(manager, { reference: item.reference, version: 1, reason: 'More to do.' })
  expect((await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })).state).toBe('not_started')
})

test('nothing is prepared without a responsible group, submitted without evidence, or held until yesterday', async () => {
  const item = await makeItem()
  const of = { reference: item.reference, version: 1 }
  const keyOf = (run: Promise<unknown>) => run.then(() => null).catch((error: AppError) => error.why?.key)
  expect(await keyOf(prepareItem(staff, of))).toBe('needs_responsible_group')
  const begun = await makeItem({ state: 'in_progress', lead })
  const bare = { reference: begun.reference, version: 1, text: 'Done.', evidence: [], shows: [] }
  expect(await keyOf(submitItem(staff, bare))).toBe('needs_evidence')
  const held = { ...of, reason: 'Waits.', reviewOn: '2026-11-22' }
  expect(await keyOf(holdItem(staff, held))).toBe('review_in_the_past')
})

test('an item is superseded neither by itself nor in a circle', async () => {
  const [a, b] = [await makeItem(), await makeItem()]
  const of = (item: { reference: string }, other: { reference: string }) => ({
    reference: item.reference,
    version: 1,
    other: other.reference,
    comment: '',
  })
  await expect(supersedeItem(manager, of(a, a))).rejects.toMatchObject({ why: { key: 'supersedes_itself' } })
  await supersedeItem(manager, of(a, b))
  await expect(supersedeItem(manager, of(b, a))).rejects.toMatchObject({
    why: { key: 'supersedes_in_a_circle' },
  })
})
