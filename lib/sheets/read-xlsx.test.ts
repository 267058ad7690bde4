import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { type Column, rowsOf } from '#lib/exports/cells.ts'
import { streamOf } from '#lib/exports/stream.ts'
import { writeWorkbook } from '#lib/exports/workbook.ts'
import { readSheetIsolated } from './read-isolated.ts'
import { readXlsx } from './read-xlsx.ts'

const columns: Column[] = ['Reference', 'Version', 'Due'].map((label) => ({ label, width: 10 }))

async function ours(): Promise<Uint8Array> {
  const rows = rowsOf([
    ['CxO-2024-01-1', 3, { day: '2026-12-01' }],
    ['=1+1', null, null],
  ])
  const stream = streamOf((write) => writeWorkbook([{ name: 'Plan', columns, header: true, rows }], write))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const sheet = (rows: string) => ({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  ),
})

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`).join('')

test('a spreadsheet of ours reads as it was written, in a process of its own too', async () => {
  const expected = [
    ['Reference', 'Version', 'Due'],
    ['CxO-2024-01-1', 3, { day: '2026-12-01' }],
    ['=1+1', null, null],
  ]
  expect(await readXlsx(await ours())).toEqual(expected)
  expect(await readSheetIsolated(await ours())).toEqual(expected)
})

test('a spreadsheet that another program saved reads the same', async () => {
  const bytes = await writeExcelFile([
    ['Reference', 'Version', { value: new Date('2026-12-01T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }],
  ]).toBuffer()
  expect(await readXlsx(new Uint8Array(bytes))).toEqual([['Reference', 'Version', { day: '2026-12-01' }]])
})

test('of a formula the result that it had last is read, and nothing is computed', async () => {
  const bytes = zipSync(
    sheet(
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x")</f><v>shown</v></c><c r="B1"><f>1/0</f></c></row>',
    ),
  )
  expect(await readXlsx(bytes)).toEqual([['shown']])
})

test.each([
  ['an empty file', new Uint8Array(), 'not_a_spreadsheet'],
  ['a text', strToU8('Reference;Version'), 'not_a_spreadsheet'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not_a_spreadsheet'],
  ['a protected file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'encrypted'],
  ['a document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not_a_spreadsheet'],
  ['a file cut short', zipSync(sheet('')).slice(0, 300), 'damaged'],
  ['a broken sheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook>') }), 'damaged'],
  ['too many rows', zipSync(sheet(manyRows(5002))), 'too_many_rows'],
  [
    'too many parts',
    zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}`, new Uint8Array()]))),
    'too_large',
  ],
])('%s is refused', async (_, bytes, code) => {
  await expect(readSheetIsolated(bytes)).rejects.toMatchObject({ name: 'UnreadableSheet', code })
})

test('a small file that unpacks to a huge one is refused before it is unpacked', async () => {
  const bomb = zipSync({ ...sheet(''), 'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(200_000)
  await expect(readXlsx(bomb)).rejects.toMatchObject({ code: 'too_large' })
})

test('one that lies about its sizes ends at the limits of its process', async () => {
  const bomb = zipSync({ ...sheet(''), 'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024) })
  const lying = Uint8Array.from(bomb)
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === 60 * 1024 * 1024) view.setUint32(at, 1000, true)
  }
  await expect(readSheetIsolated(lying)).rejects.toMatchObject({ name: 'UnreadableSheet' })
})

test('an entity is not resolved', async () => {
  const parts = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&xxe;</t></is></c></row>')
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
  const bytes = zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(`<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>${xml}`),
  })
  const read = await readXlsx(bytes).catch(() => [])
  expect(JSON.stringify(read)).not.toContain('root:')
})
