// The columns that the action plan sorts by, as expressions without nulls: migration `lists` has an index for each.
import { isDay } from '#lib/dates.ts'
import { ItemState } from '#lib/generated/prisma/enums.ts'

export type Direction = 'asc' | 'desc'

export interface Sort {
  /** SQL of the sorted value of item `i`; together with the id a total order. */
  expression: string
  type: 'date' | 'text' | 'int' | 'item_state'
  /** The direction of the first click. */
  first: Direction
}

export const sorts = {
  reference: { expression: 'group_sort_key(i.reference)', type: 'text', first: 'asc' },
  title: { expression: 'i.title', type: 'text', first: 'asc' },
  lead: { expression: `coalesce(i.lead_sort, '')`, type: 'text', first: 'asc' },
  state: { expression: 'i.state', type: 'item_state', first: 'asc' },
  health: { expression: 'health_rank(i.health)', type: 'int', first: 'desc' },
  due: { expression: `coalesce(i.due_on, 'infinity'::date)`, type: 'date', first: 'asc' },
  /** Day of the latest update, else of creation. */
  updated: { expression: 'i.silent_since', type: 'date', first: 'desc' },
} as const satisfies Record<string, Sort>

export type SortKey = keyof typeof sorts

export const isSortKey = (value: string): value is SortKey => Object.hasOwn(sorts, value)

/** True for a text that Postgres takes as a value of the column. */
export function isSortValue(key: SortKey, value: string): boolean {
  switch (sorts[key].type) {
    case 'date':
      return isDay(value) || value === 'infinity' || value === '-infinity'
    case 'int':
      return /^[0-3]$/.test(value)
    case 'item_state':
      return (Object.values(ItemState) as string[]).includes(value)
    case 'text':
      return !value.includes('\0')
  }
}
