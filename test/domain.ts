// The tables of docs/domain.md, for the tests that hold the application to them.
import { readFileSync } from 'node:fs'

/** The rows of the table that stands under the heading, each by the names of its columns. */
export function tableUnder(heading: string): Record<string, string>[] {
  const text = readFileSync(new URL('../docs/domain.md', import.meta.url), 'utf8')
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const lines = section.split('\n')
  const from = lines.findIndex((line) => line.startsWith('|'))
  const to = lines.findIndex((line, index) => index > from && !line.startsWith('|'))
  const [names = [], , ...rows] = lines.slice(from, to).map(cellsOf)
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
