// Pieces that the parts of a report are written from; captions and headings are numbered once all of it is there.
import type { Block, Cell, Chart, Column, Heading, Line, Paragraph, Part, Run, Table } from '../content.ts'

type Draft<T> = T extends Heading
  ? Omit<Heading, 'label' | 'id'> & { annex: boolean }
  : T extends { number: number }
    ? Omit<T, 'number'>
    : T

export type BlockDraft = Draft<Block>

export interface PartDraft {
  wide: boolean
  blocks: BlockDraft[]
}

export const heading = (level: Heading['level'], text: string): BlockDraft => ({
  kind: 'heading',
  level,
  text,
  annex: false,
})

export const annex = (text: string): BlockDraft => ({ kind: 'heading', level: 1, text, annex: true })

export const paragraph = (...runs: (string | Run)[]): Paragraph => ({
  kind: 'paragraph',
  line: line(...runs),
})

export const bullet = (...runs: (string | Run)[]): Paragraph => ({ ...paragraph(...runs), bullet: true })

export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Draft<Table> => ({ kind: 'table', caption, columns, rows })

export const chart = (parts: Omit<Chart, 'kind' | 'number'>): Draft<Chart> => ({ kind: 'chart', ...parts })

export const line = (...runs: (string | Run)[]): Line =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run)).filter(({ text }) => text !== '')

/** A cell of the lines that say something. */
export const cell = (...lines: (string | Line | null)[]): Cell =>
  lines.flatMap((one) => {
    const said = typeof one === 'string' ? line(one) : (one ?? [])
    return said.length > 0 ? [said] : []
  })

export const bold = (text: string): Run => ({ text, bold: true })

/** Headings get their labels ("2.1", "Annex A"), tables and charts their numbers. `annexLabel` writes the letter. */
export function numbered(parts: readonly PartDraft[], annexLabel: (letter: string) => string): Part[] {
  const counts = { table: 0, chart: 0, heading: 0, annexes: 0, levels: [0, 0, 0] }
  const label = ({ level, annex }: { level: Heading['level']; annex: boolean }) => {
    if (annex) return annexLabel(String.fromCharCode(65 + counts.annexes++))
    counts.levels = counts.levels.map((count, at) => (at === level - 1 ? count + 1 : at < level ? count : 0))
    return counts.levels.slice(0, level).join('.')
  }
  const block = (draft: BlockDraft): Block => {
    switch (draft.kind) {
      case 'heading': {
        const { annex: _, ...rest } = draft
        return { ...rest, label: label(draft), id: `section-${++counts.heading}` }
      }
      case 'table':
        return { ...draft, number: ++counts.table }
      case 'chart':
        return { ...draft, number: ++counts.chart }
      default:
        return draft
    }
  }
  return parts.map(({ wide, blocks }) => ({ wide, blocks: blocks.map(block) }))
}
