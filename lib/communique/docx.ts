// DOCX → blocks: the text as it stands with every tracked change accepted, hidden text left out, labels counted.
import { tidy } from './characters.ts'
import { readNumbering } from './docx-numbering.ts'
import { isHidden, readProperties, readStyles } from './docx-styles.ts'
import { labelled } from './labels.ts'
import type { Block } from './types.ts'
import { unpackParts } from './unpack.ts'
import { elements, find, parseXml, type XmlElement } from './xml.ts'

/** Elements whose content does not belong to the text: deletions, the old side of moves, fallbacks of newer forms. */
const dropped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sdtPr',
  'instrText',
])

/**
 * The blocks of a Word file in reading order, footnotes at the end. Pictures, comments, headers and footers are not read,
 * and nothing that the file points to is fetched.
 * @throws UnreadableDocument
 */
export function docxBlocks(bytes: Uint8Array): Block[] {
  const parts = unpackParts(bytes)
  const part = (name: 'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes') => {
    const content = parts.get(name)
    return content && parseXml(content)
  }
  const reader = new DocxReader(part('styles'), part('numbering'))
  const body = find(part('document'), 'body')
  if (body) reader.readChildren(body)
  for (const name of ['footnotes', 'endnotes'] as const) reader.readNotes(part(name))
  return reader.blocks
}

class DocxReader {
  readonly blocks: Block[] = []
  readonly #style: ReturnType<typeof readStyles>
  readonly #nextLabel: ReturnType<typeof readNumbering>
  readonly #notes: string[] = []
  /** Text of a paragraph whose end was deleted: it runs on in the next. */
  #carried = ''

  constructor(styles: XmlElement | undefined, numbering: XmlElement | undefined) {
    this.#style = readStyles(styles)
    this.#nextLabel = readNumbering(numbering)
  }

  readChildren(parent: XmlElement, inTable = false) {
    for (const child of elements(parent)) {
      if (dropped.has(child.name)) continue
      if (child.name === 'p') this.#readParagraph(child, inTable)
      else if (child.name === 'tbl') this.#readTable(child)
      else this.readChildren(child, inTable)
    }
  }

  readNotes(root: XmlElement | undefined) {
    const notes = new Map(
      (root ? elements(root) : []).map((note) => [`${note.name} ${note.attributes.id}`, note]),
    )
    this.#notes.forEach((reference, index) => {
      const note = notes.get(reference)
      const paragraphs = note ? elements(note).filter((child) => child.name === 'p') : []
      const text = tidy(paragraphs.map((paragraph) => this.#text(paragraph, false)).join(' '))
      if (text) this.blocks.push({ kind: 'footnote', text, label: String(index + 1) })
    })
  }

  #readTable(table: XmlElement) {
    const rows = elements(table).filter(
      (row) => row.name === 'tr' && !find(row, 'trPr', 'del') && !find(row, 'trPr', 'hidden'),
    )
    // A table of one column is a frame around ordinary paragraphs.
    const columns = Math.max(
      0,
      ...rows.map((row) => elements(row).filter((cell) => /^(?:tc|sdt)$/.test(cell.name)).length),
    )
    for (const row of rows) this.readChildren(row, columns > 1)
  }

  #readParagraph(paragraph: XmlElement, inTable: boolean) {
    const properties = find(paragraph, 'pPr')
    const style = this.#style(find(properties, 'pStyle')?.attributes.val)
    const own = readProperties(properties)
    const raw = this.#carried + this.#text(paragraph, style.hidden)
    const endDeleted = find(properties, 'rPr', 'del') !== undefined
    this.#carried = endDeleted ? raw : ''
    if (!endDeleted) {
      const id = own.numbering.id ?? style.numbering.id
      const label =
        id && id !== '0' ? this.#nextLabel(id, own.numbering.level ?? style.numbering.level ?? 0) : undefined
      this.#push(raw, { label, level: own.headingLevel ?? style.headingLevel, inTable })
    }
    for (const box of textBoxes(paragraph)) this.readChildren(box)
  }

  #push(raw: string, { label, level, inTable }: { label?: string; level: number | null; inTable: boolean }) {
    const pieces = inTable ? raw.split('\n') : splitAtSentences(raw)
    pieces.forEach((piece, index) => {
      const found = index === 0 && label ? { ...labelled(`${label} x`), text: piece, label } : labelled(piece)
      const text = tidy(found.text)
      if (!text) return
      if (level !== null && !inTable) this.blocks.push({ ...found, kind: 'heading', text, level })
      else this.blocks.push({ ...found, kind: inTable ? 'table' : found.kind, text })
    })
  }

  /** The visible text under an element; line breaks as "\n", tabs as "\t". */
  #text(element: XmlElement, hidden: boolean): string {
    return elements(element)
      .map((child) => {
        if (dropped.has(child.name) || child.name === 'txbxContent') return ''
        if (child.name === 'r') return this.#runText(child, hidden)
        return this.#text(child, hidden)
      })
      .join('')
  }

  #runText(run: XmlElement, hiddenParagraph: boolean): string {
    const properties = find(run, 'rPr')
    const style = find(properties, 'rStyle')?.attributes.val
    if (isHidden(properties) ?? (hiddenParagraph || this.#style(style).hidden)) return ''
    return elements(run)
      .map((child) => {
        switch (child.name) {
          case 't':
            return child.children.filter((text) => typeof text === 'string').join('')
          case 'tab':
            return '\t'
          case 'br':
          case 'cr':
            return '\n'
          case 'noBreakHyphen':
            return '-'
          case 'footnoteReference':
          case 'endnoteReference':
            this.#notes.push(`${child.name.replace('Reference', '')} ${child.attributes.id}`)
            return ''
          default:
            return ''
        }
      })
      .join('')
  }
}

/** A line break inside a paragraph parts it where a sentence ends; elsewhere it is typography. */
function splitAtSentences(raw: string): string[] {
  const pieces: string[] = []
  for (const line of raw.split('\n')) {
    const open = pieces.at(-1)
    if (open === undefined || /[.:;!?]["”’)]?$/.test(open.trimEnd().slice(-2))) pieces.push(line)
    else pieces[pieces.length - 1] = `${open}\n${line}`
  }
  return pieces
}

function textBoxes(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((child) => {
    if (dropped.has(child.name)) return []
    return child.name === 'txbxContent' ? [child] : textBoxes(child)
  })
}
