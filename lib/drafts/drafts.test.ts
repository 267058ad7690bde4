// Drafts of answers: whose they are, who sees them, and that nobody writes over anybody.
import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { closeRound } from '#lib/rounds/close.ts'
import { openRound } from '#lib/rounds/open.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { saveDraft } from './save.ts'

let staff: Call
let chair: Call
let vice: Call
let stranger: Call
let slug: string
let reference: string
const blank = { kind: 'update' as const, text: '', health: null, healthCause: '', evidence: '' }

/** What the page `device` saves when it knows the draft in that version. */
const save = (call: Call, text: string, version = 0, device = 'phone', about = reference) =>
  saveDraft(call, { ...blank, slug, reference: about, text, version, device })
const draftsOf = (about = reference) =>
  db.answerDraft.findMany({ where: { roundItem: { item: { reference: about } } }, orderBy: { text: 'asc' } })

beforeAll(async () => {
  const sg15 = await makeGroup('SG15')
  await makeGroup('SG11')
  staff = await callAs(await makePerson({ roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
  vice = await callAs(await makePerson({ name: 'Vice-chair, SG15', chairs: ['SG15'] }))
  stranger = await callAs(await makePerson({ chairs: ['SG11'] }))
  const items = [
    await makeItem({ state: 'in_progress', lead: sg15.id }),
    await makeItem({ state: 'in_progress', lead: sg15.id }),
  ]
  reference = items[0]?.reference ?? ''
  const round = await openRound(staff, {
    ...{
      meetingName: 'TSAG',
      meetingFrom: addDays(TODAY, 25),
      meetingTo: addDays(TODAY, 29),
      place: 'Geneva',
    },
    ...{ dueOn: addDays(TODAY, 20), note: '', communiques: [], themes: [], groups: [] },
  })
  slug = round.slug
})

test('what one types is kept, version by version, and an empty draft goes', async () => {
  const first = await save(chair, 'Two of')
  expect(first).toMatchObject({ version: 1, conflict: null, others: [] })
  expect(await save(chair, 'Two of five agreed.', first.version)).toMatchObject({ version: 2 })
  expect(await draftsOf()).toMatchObject([{ text: 'Two of five agreed.', version: 2 }])
  expect(await save(chair, '', 2)).toMatchObject({ version: 0 })
  expect(await draftsOf()).toEqual([])
})

test('an action holder answers too: each reads what the other is writing', async () => {
  const holder = await callAs(await makePerson({ name: 'Holder' }))
  const [before, after] = [{ holderId: null }, { holderId: holder.actor.id }]
  await expect(save(holder, 'Not mine.')).rejects.toMatchObject({ code: 'forbidden' })
  await db.actionItem.update({ where: { reference }, data: after })
  await save(chair, 'By the chair.')
  expect(await save(holder, 'By the holder.')).toMatchObject({ others: [{ by: 'Chair, SG15' }] })
  expect(await save(chair, '', 1)).toMatchObject({ others: [{ text: 'By the holder.' }] })
  await save(holder, '', 1)
  await db.actionItem.update({ where: { reference }, data: before })
})

test('the same page saves again although an answer of the server was lost', async () => {
  await save(chair, 'Once')
  expect(await save(chair, 'Once', 0)).toMatchObject({ version: 1, conflict: null })
  expect(await save(chair, 'Once more', 0)).toMatchObject({ version: 2, conflict: null })
  await save(chair, '', 2)
})

test('another page of the same person is told before it takes the place of what was written', async () => {
  await save(chair, 'From the phone')
  const told = await save(chair, 'From the desk', 0, 'desk')
  expect(told.conflict).toMatchObject({ text: 'From the phone', version: 1 })
  expect(await draftsOf()).toMatchObject([{ text: 'From the phone' }])
  expect(await save(chair, 'From the desk', told.conflict?.version, 'desk')).toMatchObject({
    conflict: null,
    version: 2,
  })
  await save(chair, '', 2, 'desk')
})

test('two first savings at once leave both texts known', async () => {
  const both = await Promise.all([save(chair, 'North', 0, 'a'), save(chair, 'South', 0, 'b')])
  const refused = both.filter(({ conflict }) => conflict !== null)
  const [kept] = await draftsOf()
  expect(refused.map(({ conflict }) => conflict?.text)).toEqual([kept?.text])
  await db.answerDraft.deleteMany({})
})

test('officers of one group see what the other writes, and each keeps their own', async () => {
  await save(chair, 'As I see it.')
  const seen = await save(vice, 'Not quite.')
  expect(seen.others).toMatchObject([{ by: 'Chair, SG15', text: 'As I see it.' }])
  expect((await draftsOf()).map(({ text }) => text)).toEqual(['As I see it.', 'Not quite.'])
  await db.answerDraft.deleteMany({})
})

test('who does not answer for the item neither writes nor reads there', async () => {
  await expect(save(stranger, 'Hello')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(save(chair, 'Hello', 0, 'phone', 'no-such-item')).rejects.toMatchObject({ code: 'not_found' })
  expect(await save(staff, 'On behalf')).toMatchObject({ version: 1 })
  await db.answerDraft.deleteMany({})
})

test('drafts go with their round, and a closed round takes none', async () => {
  await save(chair, 'Too late')
  const round = await getRound(slug)
  await closeRound(staff, { slug, version: round?.version ?? 0 })
  expect(await draftsOf()).toEqual([])
  await expect(save(chair, 'Later still')).rejects.toMatchObject({ why: { key: 'round_is_closed' } })
})
