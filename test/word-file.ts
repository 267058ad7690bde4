// Reads a Word file that the application made: its headings with their numbers, its tables, its parts and what they point to.
import { strFromU8, unzipSync } from 'fflate'
import { docxBlocks } from '#lib/communique/docx.ts'
import { elements, find, parseXml, type XmlElement } from '#lib/communique/xml.ts'

export interface WordFile {
  /** "2.1 Ferries". */
  headings: string[]
  /** By caption, without its number: the rows, each cell's lines joined by a space. */
  tables: Map<string, string[][]>
  /** All text that is shown. */
  text: string
  /** XML of each part by its name. */
  parts: Map<string, string>
}

export function readWord(bytes: Uint8Array): WordFile {
  const unzipped = unzipSync(bytes)
  const body = find(parseXml(unzipped['word/document.xml'] ?? new Uint8Array()), 'body')
  const blocks = docxBlocks(bytes)
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return {
    headings: headings.map(({ label, text }) => (label ? `${label} ${text}` : text)),
    tables: tablesOf(body ? elements(body) : []),
    text: body ? textOf(body) : '',
    parts: new Map(Object.entries(unzipped).map(([name, part]) => [name, strFromU8(part)])),
  }
}

function tablesOf(blocks: XmlElement[]): Map<string, string[][]> {
  const tables = new Map<string, string[][]>()
  for (const [at, table] of blocks.entries()) {
    const above = blocks[at - 1]
    if (table.name !== 'tbl' || !above) continue
    const caption = textOf(above).split(' – ').slice(1).join(' – ')
    if (caption) tables.set(caption, rowsOf(table))
  }
  return tables
}

const named = (parent: XmlElement, name: string) => elements(parent).filter((child) => child.name === name)

const rowsOf = (table: XmlElement) =>
  named(table, 'tr').map((row) =>
    named(row, 'tc').map((cell) =>
      named(cell, 'p')
        .map(textOf)
        .filter((line) => line !== '')
        .join(' '),
    ),
  )

/** Of an element, with everything in it; instructions of fields are not text. */
const textOf = (element: XmlElement): string =>
  element.name === 'instrText'
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
