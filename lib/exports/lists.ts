// Which lists can be taken along: for an address, the rows of the list that has it.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { COLUMN_KEYS, type ColumnKey, DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { itemsHref, readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import type { Params } from '#lib/params.ts'
import { readRequestFilter, requestsHref } from '#lib/requests/list/filter.ts'
import { countAllItems, itemColumns, itemRows, type Setting } from './items.ts'
import type { ListFile } from './list-file.ts'
import {
  countAllRequests,
  REQUEST_COLUMNS,
  readRequestColumns,
  requestColumns,
  requestRows,
} from './requests.ts'

export interface Asked {
  actor: Actor
  today: Day
  params: Params
}

export interface ExportedList {
  /** Of the file, without its ending. */
  fileName: string
  /** The list's address on the site. */
  href: (params: Params) => string
  /** The columns that the address asks for. */
  columns: (params: Params) => readonly string[]
  /** All that there are. */
  offered: readonly string[]
  count: (asked: Asked) => Promise<number>
  file: (asked: Asked, setting: Setting) => Promise<ListFile>
}

/** Who chose no columns also gets those that the screen puts into another one. */
export const exportedColumns = (params: Params): readonly ColumnKey[] => {
  const { columns } = readFilter(params)
  return columns.join() === DEFAULT_COLUMNS.join() && !params.columns
    ? columns.toSpliced(columns.indexOf('lead') + 1, 0, 'collaborating')
    : columns
}

const readingOf = async ({ actor, today, params }: Asked) =>
  readItems(
    actor,
    { ...readFilter(params), after: null, before: null, columns: exportedColumns(params) },
    today,
  )

const requestReadingOf = ({ actor, today, params }: Asked) => ({
  actor,
  today,
  filter: readRequestFilter(params),
})

export const LISTS = {
  items: {
    fileName: 'action-plan',
    href: (params) => itemsHref(readFilter(params)),
    columns: exportedColumns,
    offered: COLUMN_KEYS,
    count: async (asked) => countAllItems(await readingOf(asked)),
    file: async (asked, setting) => {
      const reading = await readingOf(asked)
      const { say } = setting
      return {
        title: say('list.title'),
        columns: itemColumns(reading.filter.columns, say),
        rows: itemRows(reading, setting),
        meanings: reading.filter.columns.map((key) => say(`exports.columnMeaning.${key}`)),
      }
    },
  },
  requests: {
    fileName: 'requests',
    href: (params) => requestsHref(readRequestFilter(params)),
    columns: readRequestColumns,
    offered: REQUEST_COLUMNS,
    count: (asked) => countAllRequests(requestReadingOf(asked)),
    file: async (asked, setting) => {
      const { say } = setting
      const columns = readRequestColumns(asked.params)
      return {
        title: say('requestList.title'),
        columns: requestColumns(columns, say),
        rows: requestRows(requestReadingOf(asked), columns, setting),
        meanings: columns.map((key) => say(`exports.requestMeaning.${key}`)),
      }
    },
  },
} as const satisfies Record<string, ExportedList>

export type ListName = keyof typeof LISTS
