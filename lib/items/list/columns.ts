import type { Params } from '#lib/params.ts'
// The columns of the action plan, to and from the URL (`columns=title,state,due`), in the order in which they are shown.

/** All there are, in the order in which they are offered. */
export const COLUMN_KEYS = [
  'reference',
  'title',
  'lead',
  'collaborating',
  'state',
  'health',
  'due',
  'updated',
  'waits',
  'priority',
  'progress',
  'holder',
  'themes',
  'communique',
  'requests',
  'response',
  'created',
  'closed',
] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

/** Shown to who chose nothing. While the collaborating groups have no column of their own they stand with the responsible one. */
export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  'reference',
  'title',
  'lead',
  'state',
  'health',
  'due',
  'updated',
  'waits',
]

/** The columns that a URL asks for, each once; the title is always among them. Nothing known: the default ones. */
export function readColumns(params: Params): readonly ColumnKey[] {
  const asked = [params.columns ?? []].flat().flatMap((value) => value.split(',', 100))
  const known = [...new Set(asked)].filter(isColumnKey)
  if (known.length === 0) return DEFAULT_COLUMNS
  return known.includes('title') ? known : ['title', ...known]
}

/** The value of `columns` in a URL; "" for the default ones. */
export const writeColumns = (columns: readonly ColumnKey[]): string =>
  columns.join() === DEFAULT_COLUMNS.join() ? '' : columns.join()

const isColumnKey = (value: string): value is ColumnKey => (COLUMN_KEYS as readonly string[]).includes(value)
