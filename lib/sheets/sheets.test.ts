import { beforeAll, beforeEach, expect, test } from 'vitest'
import { editItem, setDueDate } from '#lib/items/edit.ts'
import { logProgress } from '#lib/items/progress.ts'
import { logProgressSchema } from '#lib/items/schema.ts'
import type { Call } from '#lib/mutation.ts'
import { wordsIn } from '#lib/words.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { apply, edited, open } from '#test/sheets.ts'
import { applySheet, discardSheet } from './mutations.ts'
import { getSheet, listOwedReferences, listSheetRows } from './queries.ts'

const { say } = wordsIn('en')
let staff: Call
let other: Call
let chair: Call
let sg15: string

beforeAll(async () => {
  sg15 = (await makeGroup('SG15')).id
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
  other = await callAs(await makePerson({ name: 'Second staff', roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
  for (const name of ['Fibre', 'Quantum']) await db.theme.create({ data: { slug: name.toLowerCase(), name } })
})

let references: string[] = []
beforeEach(async () => {
  references = []
  for (let made = 0; made < 4; made++)
    references.push((await makeItem({ state: 'in_progress', lead: sg15 })).reference)
})

const roundRow = () => ({
  ...{ slug: 'tsag-2026', meetingName: 'TSAG', openedByName: 'Staff, TSB', openedAt: NOW },
  ...{ meetingFrom: NOW, meetingTo: NOW, opensOn: NOW, dueOn: NOW },
})

const read = (reference = '') =>
  db.actionItem.findUniqueOrThrow({
    where: { reference },
    include: { themes: { include: { theme: true } }, holder: true, updates: true },
  })

test('what staff edited offline is shown line by line, applied at once, and named in the history', async () => {
  const bytes = await edited(staff, references, ({ title }, index) =>
    index === 0
      ? { title: `${title} and quays`, due: new Date('2027-06-30T00:00:00Z'), themes: 'Quantum; Fibre' }
      : index === 1
        ? {
            text: 'Half of it is drafted.',
            newHealth: 'At risk',
            healthCause: 'No editor',
            evidence: 'SG15 td 7',
          }
        : {},
  )
  const sheet = await open(staff, bytes)
  expect(sheet.unchanged).toBe(2)
  expect(
    sheet.lines.map(({ verdict, changes }) => [verdict, changes.map(({ field, to }) => [field, to])]),
  ).toEqual([
    [
      'ready',
      [
        ['title', `Item ${references[0]} and quays`],
        ['themes', 'Fibre; Quantum'],
        ['due', '2027-06-30'],
      ],
    ],
    [
      'ready',
      [
        ['text', 'Half of it is drafted.'],
        ['newHealth', 'at_risk'],
        ['healthCause', 'No editor'],
        ['evidence', 'SG15 td 7'],
      ],
    ],
  ])
  expect((await read(references[0])).version).toBe(1)
  expect(await apply(staff, sheet)).toMatchObject({ applied: 2, moved: 0 })
  const [first, second] = [await read(references[0]), await read(references[1])]
  expect(first).toMatchObject({ title: `Item ${references[0]} and quays`, version: 3 })
  expect(first.themes.map(({ theme }) => theme.name).sort()).toEqual(['Fibre', 'Quantum'])
  expect(second).toMatchObject({ health: 'at_risk', healthCause: 'No editor', version: 2 })
  const events = await db.event.findMany({
    where: { fileName: 'plan.xlsx', itemId: { in: [first.id, second.id] } },
  })
  expect(events.map(({ action }) => action).sort()).toEqual([
    'item.due_date_set',
    'item.edited',
    'progress.logged',
  ])
  expect(new Set(events.map(({ operationId }) => operationId)).size).toBe(1)
})

test('the same file again changes nothing', async () => {
  const bytes = await edited(staff, references, () => ({
    due: new Date('2027-06-30T00:00:00Z'),
    text: 'Moved on.',
  }))
  await apply(staff, await open(staff, bytes))
  const again = await open(staff, bytes)
  expect(again).toMatchObject({ unchanged: 4, lines: [] })
  expect((await read(references[0])).updates).toHaveLength(1)
})

test('a conflict is shown with what others did; their change stays unless the line is chosen', async () => {
  const bytes = await edited(staff, references, (_, index) =>
    index < 2 ? { due: new Date('2027-06-30T00:00:00Z') } : {},
  )
  const [reference = '', , , untouched = ''] = references
  await editItem(other, { reference, version: 1, title: 'Their title', summary: '', themes: [] })
  await editItem(other, { reference: untouched, version: 1, title: 'Theirs too', summary: '', themes: [] })
  const sheet = await open(staff, bytes)
  expect(sheet.unchanged).toBe(2)
  expect(sheet.lines).toMatchObject([
    {
      verdict: 'conflict',
      changes: [{ field: 'due', from: '', to: '2027-06-30' }],
      meanwhile: [{ action: 'item.edited', actorName: 'Second staff' }],
    },
    { verdict: 'ready', changes: [{ field: 'due' }] },
  ])
  await apply(staff, sheet)
  expect(await read(reference)).toMatchObject({ dueOn: null, title: 'Their title' })
  await apply(staff, await open(staff, bytes), ['conflict'])
  expect(await read(reference)).toMatchObject({
    dueOn: new Date('2027-06-30'),
    title: 'Their title',
    version: 3,
  })
})

test('what changes between the preview and the click stops all of it, and the preview is made anew', async () => {
  const bytes = await edited(staff, references, () => ({ due: new Date('2027-06-30T00:00:00Z') }))
  const sheet = await open(staff, bytes)
  const reference = references[3] ?? ''
  await setDueDate(other, { reference, version: 1, dueOn: '2028-01-01', reason: '' })
  expect(await apply(staff, sheet)).toMatchObject({ applied: 0, moved: 1 })
  expect(await read(references[0])).toMatchObject({ dueOn: null, version: 1 })
  const anew = await getSheet(staff.actor, sheet.id)
  expect(anew?.lines.map(({ verdict }) => verdict)).toEqual(['ready', 'ready', 'ready', 'conflict'])
})

test('a sheet is applied once, and with lines that are its own', async () => {
  const bytes = await edited(staff, references, () => ({ due: new Date('2027-06-30T00:00:00Z') }))
  const sheet = await open(staff, bytes)
  const stranger = '0199aaaa-0000-7000-8000-000000000000'
  await expect(
    applySheet(staff, { id: sheet.id, version: sheet.version, lines: [stranger] }),
  ).rejects.toMatchObject({ code: 'invalid' })
  await apply(staff, sheet)
  const applied = await getSheet(staff.actor, sheet.id)
  expect(applied?.lines.map(({ verdict }) => verdict)).toEqual(Array(4).fill('applied'))
  await expect(
    applySheet(staff, { id: sheet.id, version: applied?.version ?? 0, lines: [stranger] }),
  ).rejects.toMatchObject({ code: 'not_allowed_now', why: { key: 'sheet_applied' } })
})

test('a sheet that nobody applied is forgotten after a month', async () => {
  const bytes = await edited(staff, references, () => ({ due: new Date('2027-06-30T00:00:00Z') }))
  const sheet = await open(staff, bytes)
  const later = { ...other, now: new Date(NOW.getTime() + 31 * 86_400_000) }
  await open(later, await edited(other, references, () => ({ due: new Date('2027-07-30T00:00:00Z') })))
  expect(await getSheet(staff.actor, sheet.id)).toBeNull()
})

test('an officer fills in progress; what is not an officer’s to change is refused with its reason', async () => {
  const bytes = await edited(chair, references, (_, index) =>
    index === 0 ? { text: 'Agreed at the plenary.' } : index === 1 ? { title: 'Mine now' } : {},
  )
  const sheet = await open(chair, bytes)
  expect(sheet.lines).toMatchObject([
    { verdict: 'ready' },
    { verdict: 'refused', reasons: [{ key: 'errors.forbidden' }] },
  ])
  await apply(chair, sheet)
  const { updates } = await read(references[0])
  expect(updates).toMatchObject([
    { text: 'Agreed at the plenary.', groupId: sg15, authorName: 'Chair, SG15' },
  ])
})

test('"no change" with its reason counts as an update', async () => {
  const bytes = await edited(chair, references, (_, index) =>
    index === 0 ? { noChange: 'The meeting is in March.' } : {},
  )
  await apply(chair, await open(chair, bytes))
  expect((await read(references[0])).updates).toMatchObject([
    { noChange: true, text: 'The meeting is in March.' },
  ])
})

test('a sheet is seen, applied and discarded by who sent it alone', async () => {
  const bytes = await edited(staff, references, () => ({ due: new Date('2027-06-30T00:00:00Z') }))
  const sheet = await open(staff, bytes)
  expect(await getSheet(other.actor, sheet.id)).toBeNull()
  await expect(apply(other, sheet)).rejects.toMatchObject({ code: 'not_found' })
  await expect(discardSheet(other, sheet)).rejects.toMatchObject({ code: 'not_found' })
  await discardSheet(staff, sheet)
  expect(await getSheet(staff.actor, sheet.id)).toBeNull()
})

test('an internal change of others is a conflict of which an officer learns no more than that', async () => {
  const bytes = await edited(chair, references, (_, index) => (index === 0 ? { text: 'Moved on.' } : {}))
  const reference = references[0] ?? ''
  const said = { reference, version: 1, text: 'For us alone.', visibility: 'internal' }
  await logProgress(staff, logProgressSchema.parse(said))
  const sheet = await open(chair, bytes)
  expect(sheet.lines).toMatchObject([
    { verdict: 'conflict', meanwhile: [{ action: 'hidden', actorName: '' }] },
  ])
})

test('a round’s form has what the group still owes, and filled in it answers the round for that group', async () => {
  const item = references[0] ?? ''
  const { id: itemId } = await read(item)
  const round = await db.round.create({ data: roundRow(), select: { id: true, slug: true } })
  await db.roundItem.create({ data: { roundId: round.id, itemId, addedAt: new Date() } })
  expect(await listOwedReferences(round.slug, 'sg15', TODAY)).toEqual([item])
  expect(await listOwedReferences('no-such-round', 'sg15', TODAY)).toBeNull()
  references = [item]
  const [row] = await listSheetRows(staff.actor, references, say, true)
  expect(row?.at(-1)).toBe('SG15')
  const bytes = await edited(staff, references, () => ({
    behalf: 'SG15',
    noChange: 'The editor is on leave.',
  }))
  await apply(staff, await open(staff, bytes))
  expect(await db.roundItem.findFirst({ where: { itemId } })).toMatchObject({ state: 'answered' })
  expect(await listOwedReferences(round.slug, 'sg15', TODAY)).toEqual([])
})
