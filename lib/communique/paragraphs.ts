// Blocks of the communiqué proper → numbered paragraphs and sections. A paragraph's number is the document's own
// label where it numbers its paragraphs, else the count of body paragraphs from 1; headings are not counted.
import { opensParticipants } from './headings.ts'
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
    let free = [number, ...others, `${lead}(${count})`].find((candidate) => !taken.has(candidate))
    for (let again = 2; free === undefined; again++) {
      if (!taken.has(`${number}(${again})`)) free = `${number}(${again})`
    }
    taken.add(free)
    return free
  }
  return body.map((block, index) => {
    const { kind, text } = block
    if (kind === 'heading') {
      section = text
      if (own.size === 0) lead = ''
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
    // A list has its lead line in the same section; without one its items are paragraphs like the others.
    if (name && lead) return { index, kind: 'list', number: claim(`${lead}(${name})`), section, text }
    const fallback = lead ? [`${lead}(${item})`] : [`intro ${count}`]
    const number = claim(String(count), ...fallback)
    if (kind !== 'list' && !name && own.size === 0) {
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
 * The labels that number the document's paragraphs: those of one form ("17." or "3.2" or "(4)") that go up through the
 * whole document and that many of its paragraphs bear. Others number the items of a list. A list of participants
 * numbers its own.
 */
function ownNumbers(body: Block[]): Map<Block, string> {
  const participants = body.findIndex((block) => opensParticipants(block.text))
  const counted = body
    .slice(0, participants < 0 ? undefined : participants)
    .filter((block) => block.kind === 'body')
  const forms = new Map<string, { block: Block; number: string }[]>()
  for (const block of counted) {
    const number = /\d/.test(block.label ?? '') ? labelName(block.label ?? '') : null
    if (!number) continue
    const form = (block.label ?? '')
      .replace(/\d+(?:\.\d+)+/, 'N.N')
      .replace(/\d+/, 'N')
      .replace(/\.$/, '')
    const same = forms.get(form)
    if (same) same.push({ block, number })
    else forms.set(form, [{ block, number }])
  }
  const own = [...forms.values()].filter((form) => form.length >= 0.4 * counted.length && isRising(form))
  return new Map(own.slice(0, 1).flatMap((form) => form.map(({ block, number }) => [block, number])))
}

function isRising(form: { number: string }[]): boolean {
  return form.every(({ number }, index) => index === 0 || compare(form[index - 1]?.number ?? '', number) < 0)
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
