// An XLSX file, written while its rows are read: it takes the same memory for ten rows and for a hundred thousand.
import { Zip, ZipDeflate } from 'fflate'
import type { Column, Rows, Write } from './cells.ts'
import { sheetEnd, sheetRow, sheetStart, xmlText } from './sheet-xml.ts'
import { STYLES } from './styles-xml.ts'

export interface Sheet {
  name: string
  columns: readonly Column[]
  /** With the columns' names in a frozen first row, which filters. */
  header: boolean
  rows: Rows
}

/** Writes the sheets one after the other. */
export async function writeWorkbook(sheets: readonly Sheet[], write: Write): Promise<void> {
  let zipped: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    zipped.push(chunk)
  })
  const flush = async () => {
    const chunks = zipped
    zipped = []
    for (const chunk of chunks) if (chunk.length > 0) await write(chunk)
  }
  const add = (name: string) => {
    const part = new ZipDeflate(name, { level: 4 })
    zip.add(part)
    return part
  }
  const encoder = new TextEncoder()
  for (const [name, content] of fixedParts(sheets)) add(name).push(encoder.encode(content), true)
  for (const [index, { columns, header, rows }] of sheets.entries()) {
    const part = add(`xl/worksheets/sheet${index + 1}.xml`)
    let number = header ? 1 : 0
    part.push(encoder.encode(sheetStart(columns, header)))
    await rows(async (batch) => {
      const xml = batch.map((cells) => sheetRow(columns, cells, ++number))
      part.push(encoder.encode(xml.join('')))
      await flush()
    })
    part.push(encoder.encode(sheetEnd(columns, header, number)), true)
  }
  zip.end()
  await flush()
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function fixedParts(sheets: readonly Sheet[]): [string, string][] {
  const each = (write: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('')
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((sheet, n) => `<sheet name="${xmlText(sheetName(sheet.name))}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ]
}

/** At most 31 characters, and none of those that a sheet's name may not have. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
