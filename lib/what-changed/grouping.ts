// The lines of each kind under their themes or responsible groups, so many of each.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { CHANGE_KINDS, type ChangeKind, type ChangeLine, type Changes } from './kinds.ts'

export interface ChangeGroup {
  /** Null: without a theme, or a responsible group. */
  name: string | null
  lines: ChangeLine[]
  /** Of the lines that were read. */
  total: number
}

export interface ChangeSection {
  kind: ChangeKind
  count: number
  /** There are more than were read: the groups' totals are of the first ones. */
  isCut: boolean
  groups: ChangeGroup[]
}

/** A section for each kind that there are changes of. A line of several themes stands under each. */
export function groupChanges(
  { lines, counts, groups, themes }: Changes,
  by: 'theme' | 'group',
  most: number,
): ChangeSection[] {
  const names = [...(by === 'theme' ? themes : groups), null]
  const isUnder = (line: ChangeLine, name: string | null) => {
    if (by === 'group') return line.group === name
    return name === null ? line.themes.length === 0 : line.themes.includes(name)
  }
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    const under = names.map((name) => ({ name, all: own.filter((line) => isUnder(line, name)) }))
    return {
      kind,
      count: counts[kind],
      isCut: counts[kind] > COUNT_LIMIT,
      groups: under
        .filter(({ all }) => all.length > 0)
        .map(({ name, all }) => ({ name, lines: all.slice(0, most), total: all.length })),
    }
  })
}
