import { beforeAll, beforeEach, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import type { Call } from '#lib/mutation.ts'
import { wordsIn } from '#lib/words.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { edited, open, save, type Typed } from '#test/sheets.ts'
import { openSheet } from './mutations.ts'

const { say } = wordsIn('en')
let staff: Call
let sg15: string
let references: string[] = []

beforeAll(async () => {
  sg15 = (await makeGroup('SG15')).id
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
})

beforeEach(async () => {
  references = [(await makeItem({ state: 'in_progress', lead: sg15 })).reference]
})

const read = (reference = '') => db.actionItem.findUniqueOrThrow({ where: { reference } })

test.each<[string, Typed, string]>([
  ['a date that is none', { due: '31/02/2027' }, 'sheets.reasons.day'],
  ['a health that is none', { text: 'X', newHealth: 'Great' }, 'sheets.reasons.health'],
  ['a theme that is not there', { themes: 'Tides' }, 'sheets.reasons.theme'],
  ['a person who is not there', { holder: 'Nobody' }, 'sheets.reasons.person'],
  ['progress and "no change" at once', { text: 'A', noChange: 'B' }, 'sheets.reasons.both'],
  ['a title that is empty', { title: '' }, 'fieldErrors.required'],
  ['a title that is too long', { title: 'x'.repeat(201) }, 'fieldErrors.tooLong'],
  ['a health without its cause', { text: 'X', newHealth: 'Off track' }, 'fieldErrors.required'],
  ['health without an update', { newHealth: 'On track' }, 'fieldErrors.required'],
  ['evidence that is no web address', { text: 'X', evidence: 'javascript://x' }, 'fieldErrors.url'],
  ['a line without a version', { version: null }, 'sheets.reasons.noVersion'],
  ['a version that never was', { version: 99 }, 'sheets.reasons.noSuchVersion'],
  ['an unknown reference', { reference: 'CxO-1900-01-1' }, 'sheets.reasons.unknown'],
])('%s is refused with a sentence, and nothing of the line is applied', async (_, typed, key) => {
  const sheet = await open(staff, await edited(staff, references, (_, index) => (index === 0 ? typed : {})))
  expect(sheet.lines).toHaveLength(1)
  expect(sheet.lines[0]).toMatchObject({ verdict: 'refused' })
  expect(sheet.lines[0]?.reasons.map((reason) => reason.key)).toContain(key)
  expect(say.has(key)).toBe(true)
  expect(await read(references[0])).toMatchObject({ version: 1 })
})

test('a line that stands twice in the file is taken once', async () => {
  const reference = references[0] ?? ''
  const rows = ['2027-01-01', '2027-02-01'].map((due) => ({ reference, version: 1, due }))
  const sheet = await open(staff, await save(['reference', 'version', 'due'], rows))
  expect(sheet.lines.map(({ verdict }) => verdict)).toEqual(['ready', 'refused'])
})

test('columns that were taken out are not emptied, and cells that are not for editing are said', async () => {
  const reference = references[0] ?? ''
  const rows = [{ reference, version: 1, state: 'Implemented' }]
  const sheet = await open(staff, await save(['reference', 'version', 'state'], rows))
  expect(sheet.lines).toMatchObject([
    { verdict: 'unchanged', reasons: [{ key: 'sheets.reasons.notEdited', column: 'state' }] },
  ])
})

test('a date is read from a cell that lost its format', async () => {
  const rows = [{ reference: references[0] ?? '', version: 1, due: 46_568 }]
  const sheet = await open(staff, await save(['reference', 'version', 'due'], rows))
  expect(sheet.lines).toMatchObject([{ changes: [{ to: '2027-06-30' }] }])
})

test('who has no office and is not staff sends no sheets', async () => {
  const viewer = await callAs(await makePerson())
  await expect(openSheet(viewer, { name: 'a.xlsx', bytes: new Uint8Array() })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('a spreadsheet that is not of this register is refused', async () => {
  const bytes = await writeExcelFile([
    ['A', 'B'],
    [1, 2],
  ]).toBuffer()
  await expect(open(staff, bytes)).rejects.toMatchObject({ name: 'UnreadableSheet', code: 'not_ours' })
})
