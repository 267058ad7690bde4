// The organizations that took part, from the paragraph or list at the end of a communiqué.
import { opensParticipants } from './headings.ts'
import type { Block } from './types.ts'

const jobTitle =
  /\b(?:chief|cto|ceo|cio|coo|cxo|director|president|vice|head|manager|officer|chair(?:man)?|secretary|minister|mr|mrs|ms|dr|prof|eng)\b/i
const legalForm =
  /^(?:ltd|inc|llc|l\.l\.c|s\.?a\.?(?:l|s)?|gmbh|co|corp|pjsc|plc|ag|ab|b\.?v|n\.?v|s\.?p\.?a|pty|limited|incorporated)\b/i
const abbreviationEnd = /(?:\b(?:\p{L}\.){2,}|\b(?:ltd|inc|co|corp|bros|intl)\.)$/iu

/** The names as the document lists them, without persons; empty when there is no list. */
export function findOrganizations(body: Block[]): string[] {
  const opening = body.findIndex((block) => opensParticipants(block.text))
  const sentence =
    /\bparticipating (?:organi[sz]ations|companies) (?:were|included|are):? (?<list>\p{Lu}.*)$/u
  const inline = body.map((block) => sentence.exec(block.text)?.groups?.list).find(Boolean)
  if (inline) return unique(split(inline))
  if (opening < 0) return []
  const lines: string[] = []
  for (const block of body.slice(opening + 1)) {
    if (block.kind === 'heading' || block.kind === 'footnote') break
    if (lines.length && block.text.length > 80 && !block.text.includes(';') && /\.$/.test(block.text)) break
    lines.push(block.text)
  }
  return unique(lines.length === 1 && lines[0] ? split(lines[0]) : lines.flatMap((line) => fromLine(line)))
}

function split(list: string): string[] {
  if (list.includes(';')) return list.split(';')
  const pieces: string[] = []
  for (const piece of list.split(/,\s+(?:and\s+)?|\s+and\s+(?=\S+(?:\s\S+){0,3}$)/)) {
    if (pieces.length && legalForm.test(piece)) pieces[pieces.length - 1] += `, ${piece}`
    else pieces.push(piece)
  }
  return pieces
}

/** One line of a list: an organization, or a person with a job title, of whom only the organization is taken. */
function fromLine(line: string): string[] {
  if (line.includes(';')) return line.split(';')
  const parts = line.split(/,\s+|\s[–—-]\s|\t/)
  if (parts.length < 2 || !parts.some((part) => jobTitle.test(part))) return [line]
  return parts
    .slice(1)
    .filter((part) => !jobTitle.test(part))
    .slice(-1)
}

function unique(names: string[]): string[] {
  return [...new Set(names.map(tidyName).filter((name) => /\p{L}/u.test(name) && name.length <= 120))]
}

function tidyName(name: string): string {
  const tidied = name
    .trim()
    .replace(/^and\s+/i, '')
    .replace(/[,;:]+$/, '')
  return abbreviationEnd.test(tidied) ? tidied : tidied.replace(/\.$/, '')
}
