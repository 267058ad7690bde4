// The number, letter or bullet in front of a paragraph, told apart from its text.
import type { Block } from './types.ts'

const bullet = /^(?:[•‣▪▫■□●○◦∙·⁃➢➤►▶✓✔\uf0b7\uf0a7\uf0d8\uf0fc]|[-–—*o](?=\s))\s*(?=\S)/u
const numbered =
  /^(§\s?\d{1,3}|\d{1,3}(?:\.\d{1,3}){1,5}(?=[.)]?\s+[“"‘'(]?\p{Lu})[.)]?|\d{1,3}[.)]|\(\d{1,3}\))(?:\s+(?=\S)|(?=[“"‘']?\p{Lu}\p{Ll}))/u
const lettered = /^(\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[ivx]{1,5}\.)\s+(?=\S)/u
/** A bare number counts as a label only where white space sets it apart. */
const apart = /^(\d{1,3})(?:\t\s*| {2,})(?=\p{Lu}|[“"‘'])/u

/** The block with its label or bullet taken off; `raw` still has its white space (a tab sets a bare number apart). */
export function labelled(raw: string): Pick<Block, 'kind' | 'text' | 'label'> {
  const text = raw.trim()
  const mark = bullet.exec(text)
  if (mark) return { kind: 'list', text: text.slice(mark[0].length).trim(), label: '•' }
  const number = numbered.exec(text) ?? apart.exec(text)
  if (number) return { kind: 'body', text: text.slice(number[0].length).trim(), label: number[1] }
  const letter = lettered.exec(text)
  if (letter) return { kind: 'list', text: text.slice(letter[0].length).trim(), label: letter[1] }
  return { kind: 'body', text }
}

/** What a label says without its dots and brackets: "17." → "17", "(a)" → "a"; null for a bullet. */
export function labelName(label: string): string | null {
  const name = label.replace(/^[\s(§]+|[\s.):]+$/g, '')
  return /^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u.test(name) ? name : null
}
