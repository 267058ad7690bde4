// Blocks of the communiqué proper → numbered paragraphs and sections. A paragraph's number is the document's own
// label where it numbers its paragraphs, else the count of body paragraphs from 1; headings are not counted.
import { labelName } from './labels.ts'
import type { Block, Paragraph, Section } from './types.ts'

/** The paragraphs in reading order, headings among them; no two have the same number. */
export function numberParagraphs(body: Block[]): Paragraph[] {
  const own = ownNumbers(body)
  const taken = new Set(own.values())
  let count = 0
  let notes = 0
  let item = 0
  let lead = ''
  let section: string | null = null
  const claim = (number: string, ...others: string[]) => {
    const free = [number, ...others].find((candidate) => !taken.has(candidate)) ?? `${lead}(${count})`
    taken.add(free)
    return free
  }
  return body.map((block, index) => {
    const { kind, text } = block
    if (kind === 'heading') {
      section = text
      return { index, kind, number: null, section: text, text }
    }
    if (kind === 'footnote') {
      notes++
      return { index, kind, number: claim(`note ${labelName(block.label ?? '') ?? notes}`), section, text }
    }
    count++
    const label = own.get(block)
    if (label) {
      lead = label
      item = 0
      return { index, kind, number: label, section, text }
    }
    item++
    const name = labelName(block.label ?? '')
    if (name && lead) return { index, kind: 'list', number: claim(`${lead}(${name})`), section, text }
    const fallback = lead ? [`${lead}(${item})`] : [`intro ${count}`]
    const number = claim(String(count), ...fallback)
    if (kind !== 'list' && own.size === 0) {
      lead = number
      item = 0
    }
    return { index, kind, number, section, text }
  })
}

/** The sections: each heading with the index of its paragraph. */
export function findSections(paragraphs: Paragraph[]): Section[] {
  return paragraphs.flatMap(({ kind, text, index }) =>
    kind === 'heading' ? [{ title: text, paragraph: index }] : [],
  )
}

/**
 * The labels that number the document's paragraphs: those of one form ("17." or "3.2" or "(4)") that go up through
 * the whole document. Those that start anew, or stand under a line that ends in a colon, number the items of a list,
 * unless half of all paragraphs bear them.
 */
function ownNumbers(body: Block[]): Map<Block, string> {
  const counted = body.filter((block) => block.kind !== 'heading' && block.kind !== 'footnote')
  const forms = new Map<string, Block[]>()
  for (const block of counted) {
    if (!/\d/.test(block.label ?? '')) continue
    const form =
      block.label
        ?.replace(/\d+(?:\.\d+)+/, 'N.N')
        .replace(/\d+/, 'N')
        .replace(/\.$/, '') ?? ''
    forms.set(form, [...(forms.get(form) ?? []), block])
  }
  const own = new Map<Block, string>()
  for (const blocks of forms.values()) {
    const numbers = blocks.map((block) => labelName(block.label ?? '') ?? '')
    const rising = numbers.every(
      (number, index) => index === 0 || compare(numbers[index - 1] ?? '', number) < 0,
    )
    const leadLine = body[body.indexOf(blocks[0] as Block) - 1]
    const listed = leadLine?.kind !== 'heading' && leadLine?.text.endsWith(':')
    if (!rising || (listed && blocks.length * 2 < counted.length)) continue
    blocks.forEach((block, index) => {
      own.set(block, numbers[index] ?? '')
    })
  }
  return own
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
