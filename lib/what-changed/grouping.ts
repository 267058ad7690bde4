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

/** So many lines on one page, about. */
export const PAGE_LINES = 200

/** Every kind with as many of its lines as fit on a page: fewer of each theme or group where there are many. */
export function fitChanges(changes: Changes, by: 'theme' | 'group'): ChangeSection[] {
  for (const most of [20, 8]) {
    const sections = groupChanges(changes, by, most)
    if (countLines(sections) <= PAGE_LINES) return sections
  }
  return groupChanges(changes, by, 3)
}

/** A page of one kind, counted from 1, and whether more follow; a page past the end is the last one. */
export function pageChanges(changes: Changes, by: 'theme' | 'group', page: number) {
  const sections = groupChanges(changes, by, Number.POSITIVE_INFINITY)
  const pages = Math.max(1, Math.ceil(countLines(sections) / PAGE_LINES))
  const shown = Math.min(page, pages)
  let before = (shown - 1) * PAGE_LINES
  let room = PAGE_LINES
  const take = (lines: ChangeLine[]) => {
    const taken = lines.slice(before, before + room)
    before = Math.max(0, before - lines.length)
    room -= taken.length
    return taken
  }
  const onPage = sections.map((section) => ({
    ...section,
    groups: section.groups
      .map((group) => ({ ...group, lines: take(group.lines) }))
      .filter(({ lines }) => lines.length > 0),
  }))
  return { sections: onPage, page: shown, more: shown < pages }
}

const countLines = (sections: readonly ChangeSection[]) =>
  sections.flatMap(({ groups }) => groups).reduce((sum, { lines }) => sum + lines.length, 0)
