// What names in a spreadsheet stand for, looked up once for all its lines.
import type { Actor } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { REPORTED } from './columns.ts'
import { type Line, namesOf, textOf } from './lines.ts'

export interface Known {
  /** Ids of themes by their names in small letters. */
  themes: Map<string, string>
  /** Ids of active people by their names in small letters; several people may have one name. */
  people: Map<string, string[]>
  /** Reports that this person has sent before, by `reportKey`. */
  sent: Set<string>
}

export async function lookUp(tx: Tx, actor: Actor, lines: readonly Line[]): Promise<Known> {
  const themes = await tx.theme.findMany({ take: 1000, select: { id: true, name: true } })
  const names = [...new Set(lines.map(({ cells }) => textOf(cells.holder)).filter(Boolean))]
  const people = await tx.person.findMany({
    where: { name: { in: names, mode: 'insensitive' }, deactivatedAt: null },
    take: 1000,
    select: { id: true, name: true },
  })
  const applied = await tx.sheetLine.findMany({
    where: {
      verdict: 'applied',
      import: { createdById: actor.id },
      reference: { in: lines.filter((line) => reportKey(line)).map(({ reference }) => reference) },
    },
    take: 20_000,
    select: { number: true, reference: true, baseVersion: true, cells: true },
  })
  const byName = Map.groupBy(people, ({ name }) => name.toLowerCase())
  return {
    themes: new Map(themes.map(({ id, name }) => [name.toLowerCase(), id])),
    people: new Map([...byName].map(([name, named]) => [name, named.map(({ id }) => id)])),
    sent: new Set(applied.map((line) => reportKey({ ...line, cells: line.cells as Line['cells'] }) ?? '')),
  }
}

/** The same report on the same download of the same item; null for a line that reports nothing. */
export function reportKey({ reference, baseVersion, cells }: Line): string | null {
  const said = REPORTED.map((part) => textOf(cells[part]))
  return said.every((text) => text === '') ? null : JSON.stringify([reference, baseVersion, ...said])
}

/** Ids of the themes that the cell names, and the names that are none. */
export function themesOf(known: Known, line: Line): { ids: string[]; unknown: string[] } {
  const names = namesOf(line.cells.themes)
  const ids = names.map((name) => known.themes.get(name.toLowerCase()))
  return {
    ids: ids.filter((id) => id !== undefined),
    unknown: names.filter((_, index) => ids[index] === undefined),
  }
}
