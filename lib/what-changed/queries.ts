// What changed between two moments: read from the row history, so that it agrees with the register as it stood at both.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { readAt } from '#lib/past.ts'
import type { Found } from './conditions.ts'
import { findOverdue, findResponses, findSilent, findTouched } from './find.ts'
import {
  CHANGE_KINDS,
  type ChangeFilter,
  type ChangeKind,
  type Changes,
  EVERYTHING,
  type Span,
} from './kinds.ts'
import { linesOf } from './lines.ts'

/**
 * What changed in the span, as everybody may read it: lines and how many there are of each kind. `kinds`: those that are
 * wanted; `limit`: so many lines of a kind at most.
 */
export async function listChanges(
  span: Span,
  {
    filter = EVERYTHING,
    kinds = CHANGE_KINDS,
    limit = COUNT_LIMIT,
  }: { filter?: ChangeFilter; kinds?: readonly ChangeKind[]; limit?: number } = {},
): Promise<Changes> {
  const read = async () => {
    const by = await findAll(span, filter, kinds)
    const shown = kinds.flatMap((kind) => by[kind].slice(0, limit))
    return { ...(await linesOf(shown)), counts: countsOf(by) }
  }
  return span.to ? readAt(span.to, read) : read()
}

async function findAll(span: Span, filter: ChangeFilter, kinds: readonly ChangeKind[]) {
  const asked = (...some: ChangeKind[]) => some.some((kind) => kinds.includes(kind))
  const found = await Promise.all([
    asked(...CHANGE_KINDS.filter((kind) => kind !== 'response' && kind !== 'silent'))
      ? findTouched(span, filter)
      : [],
    asked('overdue') ? findOverdue(span, filter) : [],
    asked('response') ? findResponses(span, filter) : [],
    asked('silent') ? findSilent(span, filter) : [],
  ])
  const all: Found[] = found.flat()
  return Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, asked(kind) ? all.filter((one) => one.kind === kind) : []]),
  ) as Record<ChangeKind, Found[]>
}

const countsOf = (by: Record<ChangeKind, Found[]>) =>
  Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, Math.min(by[kind].length, COUNT_LIMIT + 1)]),
  ) as Record<ChangeKind, number>
