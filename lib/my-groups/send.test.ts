// Answers sent from one page: each judged for itself, in one act, and nothing that was typed is lost.
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import { saveDraft } from '#lib/drafts/save.ts'
import { logProgress } from '#lib/items/progress.ts'
import type { Call } from '#lib/mutation.ts'
import { openRound } from '#lib/rounds/open.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { getAnswerSheet } from './answers.ts'
import { answerSheetSchema } from './schema.ts'
import { sendAnswers } from './send.ts'

let staff: Call
let chair: Call
let vice: Call
let slug: string
let items: MadeItem[]
let made = 0

beforeEach(async () => {
  const code = `Q${++made}/15`
  const group = await makeGroup(code)
  staff = await callAs(await makePerson({ name: `Staff ${made}`, roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: `Rapporteur ${made}`, chairs: [code] }))
  vice = await callAs(await makePerson({ name: `Associate ${made}`, chairs: [code] }))
  items = []
  for (let count = 0; count < 3; count++) items.push(await makeItem({ state: 'in_progress', lead: group.id }))
  const round = await openRound(staff, {
    ...{
      meetingName: `TSAG ${made}`,
      meetingFrom: addDays(TODAY, 25),
      meetingTo: addDays(TODAY, 29),
      place: '',
    },
    ...{ dueOn: addDays(TODAY, 20), note: '', communiques: [], themes: [], groups: [group.id] },
  })
  slug = round.slug
})

/** The fields of the page's form as a browser sends them, with what is typed about each item. */
async function form(call: Call, send: string, typed: Record<number, Record<string, string>>) {
  const sheet = await sheetOf(call)
  const fields: Record<string, string> = { slug, group: '', send }
  for (const { item, draft } of sheet.open) {
    fields[`version:${item.reference}`] = String(item.version)
    fields[`draft:${item.reference}`] = String(draft?.version ?? 0)
    fields[`was:${item.reference}`] = ''
    const values = typed[items.findIndex(({ reference }) => reference === item.reference)] ?? {}
    for (const [name, value] of Object.entries(values)) fields[`${name}:${item.reference}`] = value
  }
  return answerSheetSchema.parse(fields)
}
async function sheetOf(call: Call) {
  const round = await getRound(slug)
  if (!round) throw new Error('no round')
  return getAnswerSheet(call.actor, round, call.actor.actsFor)
}
const ref = (place: number) => items[place]?.reference ?? ''

test('all that are written go at once, the others stay owed', async () => {
  const outcome = await sendAnswers(
    chair,
    await form(chair, 'all', {
      0: { text: 'Outline agreed.', health: 'on_track' },
      1: { text: 'Nobody has met.', kind: 'no_change' },
    }),
  )
  expect(outcome).toMatchObject({ sent: 2, refused: [] })
  const sheet = await sheetOf(chair)
  expect(sheet.counts).toEqual({ owed: 1, answered: 2 })
  expect(sheet.open.map(({ item }) => item.reference)).toEqual([ref(2)])
  expect(sheet.answered.map(({ excerpt, noChange }) => [excerpt, noChange]).sort()).toEqual([
    ['Nobody has met.', true],
    ['Outline agreed.', false],
  ])
  const events = await db.event.findMany({ where: { actorId: chair.actor.id } })
  expect(new Set(events.map(({ operationId }) => operationId)).size).toBe(1)
})

test('done is a submission, and wants evidence', async () => {
  const typed = { 0: { text: 'It is published.', kind: 'done' } }
  expect(await sendAnswers(chair, await form(chair, ref(0), typed))).toMatchObject({
    sent: 0,
    refused: [ref(0)],
  })
  const [refused] = (await sheetOf(chair)).open.filter(({ draft }) => draft)
  expect(refused?.draft).toMatchObject({
    kind: 'done',
    text: 'It is published.',
    refusal: { key: 'needs_evidence' },
  })
  const whole = { 0: { ...typed[0], evidence: 'https://example.org/rec' } }
  expect(await sendAnswers(chair, await form(chair, ref(0), whole))).toMatchObject({ sent: 1 })
  expect(await db.actionItem.findUnique({ where: { reference: ref(0) } })).toMatchObject({
    state: 'submitted',
  })
  expect((await sheetOf(chair)).counts).toEqual({ owed: 2, answered: 1 })
})

test('what is refused says why, and the others go through', async () => {
  const outcome = await sendAnswers(
    chair,
    await form(chair, 'all', {
      0: { text: 'It slips.', health: 'at_risk' },
      1: { text: 'See there.', evidence: 'ftp://example.org' },
      2: { text: 'Well under way.' },
    }),
  )
  expect(outcome).toMatchObject({ sent: 1 })
  expect([...outcome.refused].sort()).toEqual([ref(0), ref(1)].sort())
  const drafts = new Map((await sheetOf(chair)).open.map(({ item, draft }) => [item.reference, draft]))
  expect(drafts.get(ref(0))?.refusal).toEqual({ key: 'answer_needs_cause' })
  expect(drafts.get(ref(1))?.refusal).toEqual({ key: 'answer_needs_evidence_place' })
  expect(await db.progressUpdate.count({ where: { itemId: items[0]?.id ?? '' } })).toBe(0)
})

test('sending one keeps what was typed about the others', async () => {
  const typed = { 0: { text: 'First.' }, 1: { text: 'Half a sen' } }
  await sendAnswers(chair, await form(chair, ref(0), typed))
  const sheet = await sheetOf(chair)
  expect(sheet.open.map(({ item, draft }) => [item.reference, draft?.text])).toEqual([
    [ref(1), 'Half a sen'],
    [ref(2), undefined],
  ])
})

test('an item that another officer answered meanwhile is not answered over', async () => {
  const mine = await form(vice, ref(0), { 0: { text: 'As I see it.' } })
  await sendAnswers(chair, await form(chair, ref(0), { 0: { text: 'Agreed in plenary.' } }))
  expect(await sendAnswers(vice, mine)).toMatchObject({ sent: 0, refused: [ref(0)] })
  const open = (await sheetOf(vice)).open.find(({ item }) => item.reference === ref(0))
  expect(open).toMatchObject({
    state: 'answered',
    last: { text: 'Agreed in plenary.' },
    draft: { text: 'As I see it.', refusal: { key: 'answer_overtaken', values: { who: chair.actor.name } } },
  })
  expect(await sendAnswers(vice, await form(vice, ref(0), { 0: { text: 'As I see it.' } }))).toMatchObject({
    sent: 1,
  })
  expect((await sheetOf(vice)).open.map(({ item }) => item.reference)).toEqual([ref(1), ref(2)])
})

test('a draft that went on at another device stops the form that does not know of it', async () => {
  const stale = await form(chair, ref(1), { 0: { text: 'Old words' }, 1: { text: 'Fine.' } })
  const draft = {
    kind: 'update' as const,
    health: null,
    healthCause: '',
    evidence: '',
    version: 0,
    device: 'phone',
  }
  await saveDraft(chair, { ...draft, slug, reference: ref(0), text: 'New words' })
  await expect(sendAnswers(chair, stale)).rejects.toMatchObject({ code: 'conflict' })
  expect((await sheetOf(chair)).open.find(({ item }) => item.reference === ref(0))?.draft?.text).toBe(
    'New words',
  )
  expect((await sheetOf(chair)).counts.answered).toBe(0)
})

test('the same form sent twice answers once', async () => {
  const twice = { ...chair, submission: crypto.randomUUID() }
  const sent = await form(chair, ref(0), { 0: { text: 'Once.' } })
  const outcomes = [await sendAnswers(twice, sent), await sendAnswers(twice, sent)]
  expect(outcomes[1]).toEqual(outcomes[0])
  expect(await db.progressUpdate.count({ where: { itemId: items[0]?.id ?? '' } })).toBe(1)
})

test('a save that arrives after its answer was sent leaves no draft', async () => {
  await sendAnswers(chair, await form(chair, ref(0), { 0: { text: 'Said.' } }))
  const late = { kind: 'update' as const, text: 'Said.', health: null, healthCause: '', evidence: '' }
  const saved = await saveDraft(chair, { ...late, slug, reference: ref(0), version: 0, device: 'phone' })
  expect(saved.version).toBe(0)
  expect((await sheetOf(chair)).open).toHaveLength(2)
})

test('a draft can be thrown away, and nothing to send is said', async () => {
  await sendAnswers(chair, await form(chair, '', { 0: { text: 'Perhaps' } }))
  expect((await sheetOf(chair)).open[0]?.draft?.text).toBe('Perhaps')
  await sendAnswers(chair, await form(chair, `discard:${ref(0)}`, { 0: { text: 'Perhaps' } }))
  expect((await sheetOf(chair)).open[0]?.draft).toBeNull()
  await expect(sendAnswers(chair, await form(chair, 'all', {}))).rejects.toMatchObject({
    why: { key: 'nothing_is_written' },
  })
})

test('whoever lost the item to another group keeps the words and is told', async () => {
  await sendAnswers(chair, await form(chair, '', { 0: { text: 'Ours.' } }))
  const mine = await form(chair, ref(0), { 0: { text: 'Ours.' } })
  const other = await makeGroup(`Q${made}/99`)
  await db.assignment.updateMany({ where: { itemId: items[0]?.id ?? '' }, data: { state: 'ended' } })
  await db.assignment.create({
    data: { itemId: items[0]?.id ?? '', groupId: other.id, role: 'responsible', state: 'accepted' },
  })
  expect(await sendAnswers(chair, mine)).toMatchObject({ refused: [ref(0)] })
  const kept = (await sheetOf(chair)).open.find(({ item }) => item.reference === ref(0))
  expect(kept?.draft).toMatchObject({ text: 'Ours.', refusal: { key: 'answer_not_yours' } })
})

test('who never answered for an item writes nothing there', async () => {
  const stranger = await callAs(await makePerson({ name: `Stranger ${made}` }))
  const typed = await form(chair, ref(0), { 0: { text: 'Mine.' } })
  await expect(sendAnswers(stranger, typed)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db.answerDraft.count({ where: { authorId: stranger.actor.id } })).toBe(0)
})

test('an update after an update of another kind needs no second look', async () => {
  const version = items[0]?.version ?? 0
  const said = {
    text: 'By another way.',
    health: null,
    healthCause: '',
    visibility: 'register' as const,
    group: '',
  }
  await logProgress(chair, {
    ...said,
    reference: ref(0),
    version,
    noChange: false,
    next: null,
    evidence: [],
    shows: [],
  })
  const sheet = await sheetOf(chair)
  expect(sheet.counts).toEqual({ owed: 2, answered: 1 })
  expect(sheet.answered[0]).toMatchObject({ reference: ref(0), by: chair.actor.name })
})

test('who no longer answers for an item keeps what they wrote, and reads no more of what others write', async () => {
  await sendAnswers(chair, await form(chair, ref(1), { 0: { text: 'My own words' } }))
  await sendAnswers(vice, await form(vice, ref(2), { 0: { text: 'Theirs, not yet sent' } }))
  const first = async (call: Call) => (await sheetOf(call)).open.find(({ item }) => item.reference === ref(0))
  expect((await first(chair))?.others).toMatchObject([{ text: 'Theirs, not yet sent' }])
  const former = { ...chair, actor: { ...chair.actor, actsFor: [], officerOf: [] } }
  expect(await first(former)).toMatchObject({ draft: { text: 'My own words' }, others: [] })
})
