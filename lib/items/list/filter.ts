// What a reader of the action plan asked for, to and from the URL. Bad values fall back; nothing here throws.
import { Health, ItemState } from '#lib/generated/prisma/enums.ts'
import type { Params } from '#lib/params.ts'
import { readView } from '#lib/views/place.ts'
import { type ColumnKey, readColumns, writeColumns } from './columns.ts'
import { type Cursor, readCursor } from './cursor.ts'
import { type Marks, readMarks, writeMarks } from './marks.ts'
import { type Months, readMonths, writeMonths } from './months.ts'
import { type Direction, isSortKey, type SortKey, sorts } from './sorts.ts'

export const STATE_PRESETS = ['open', 'closed', 'any'] as const
export type StatePreset = (typeof STATE_PRESETS)[number]
export const DUE_FILTERS = ['overdue', 'soon', 'none'] as const
export type DueFilter = (typeof DUE_FILTERS)[number]
/**
 * What an item needs: a responsible group, its acceptance, verification, an update (stale), its hold reviewed, rework; or
 * an answer from a group of mine that it was proposed to.
 */
export const NEEDS = ['owner', 'acceptance', 'verification', 'update', 'review', 'rework', 'answer'] as const
export type Need = (typeof NEEDS)[number]
export const ROLES = ['responsible', 'collaborating'] as const
export type GroupRole = (typeof ROLES)[number]
export const FACETS = ['communique', 'state', 'theme', 'group', 'health', 'due', 'needs'] as const
export type Facet = (typeof FACETS)[number]
/** How the action plan is shown: each shape at an address of its own, with the same filter. */
export const SHAPES = ['table', 'board', 'timeline'] as const
export type Shape = (typeof SHAPES)[number]

export interface ItemFilter extends Marks, Months {
  shape: Shape
  text: string
  /** Slugs. */
  communique: string[]
  theme: string[]
  group: string[]
  /** What the groups (or mine) are to the item; null: either. */
  role: GroupRole | null
  /** One preset, or states. */
  state: StatePreset | ItemState[]
  health: Health[]
  due: DueFilter[]
  needs: Need[]
  /** Items of groups that I act for, or that I hold. */
  mine: boolean
  /** Items that I watch. */
  watched: boolean
  /** Items about which something is asked and not decided. */
  asked: boolean
  sort: SortKey
  direction: Direction
  columns: readonly ColumnKey[]
  after: Cursor | null
  before: Cursor | null
  /** The filter whose options are shown. */
  choose: Facet | null
  /** Id of the saved view that this began as, or "none". */
  view: string | null
}

const MAX_VALUES = 20

/** The filter that a URL asks for; of the table, unless it is the address of another shape. */
export function readFilter(params: Params, shape: Shape = 'table'): ItemFilter {
  const text = (all(params.q)[0] ?? '').slice(0, 200).toWellFormed().replaceAll('\0', ' ').trim()
  const sort = all(params.sort).find(isSortKey) ?? 'updated'
  const direction = all(params.dir).find((value) => value === 'asc' || value === 'desc')
  return {
    shape,
    text,
    communique: all(params.communique).filter(isSlug),
    theme: all(params.theme).filter(isSlug),
    group: all(params.group).filter(isSlug),
    role: all(params.role).find(isOneOf(ROLES)) ?? null,
    state: readState(all(params.state), text),
    health: all(params.health).filter(isOneOf(Object.values(Health))),
    due: all(params.due).filter(isOneOf(DUE_FILTERS)),
    needs: all(params.needs).filter(isOneOf(NEEDS)),
    mine: all(params.mine)[0] === '1',
    watched: all(params.watched)[0] === 'me',
    asked: all(params.ask)[0] === 'open',
    ...readMarks(params),
    ...readMonths(params),
    sort,
    direction: direction ?? sorts[sort].first,
    columns: readColumns(params),
    after: readCursor(all(params.after)[0], sort),
    before: readCursor(all(params.before)[0], sort),
    choose: all(params.choose).find(isOneOf(FACETS)) ?? null,
    view: readView(params),
  }
}

/** The query string of a filter, "" for the default one. What differs from the default is in it, in one order. */
export function writeFilter(filter: ItemFilter): string {
  const params = new URLSearchParams()
  if (filter.text) params.set('q', filter.text)
  for (const facet of ['communique', 'theme', 'group', 'health', 'due', 'needs'] as const) {
    for (const value of filter[facet]) params.append(facet, value)
  }
  if (filter.state !== defaultState(filter.text)) {
    for (const value of [filter.state].flat()) params.append('state', value)
  }
  if (filter.role) params.set('role', filter.role)
  if (filter.mine) params.set('mine', '1')
  if (filter.watched) params.set('watched', 'me')
  if (filter.asked) params.set('ask', 'open')
  writeMarks(params, filter)
  if (filter.shape === 'timeline') writeMonths(params, filter)
  if (filter.sort !== 'updated') params.set('sort', filter.sort)
  if (filter.direction !== sorts[filter.sort].first) params.set('dir', filter.direction)
  const columns = writeColumns(filter.columns)
  if (columns) params.set('columns', columns)
  if (filter.after) params.set('after', filter.after.encoded)
  if (filter.before) params.set('before', filter.before.encoded)
  if (filter.choose) params.set('choose', filter.choose)
  if (filter.view) params.set('view', filter.view)
  const query = params.toString().replace(columns.replaceAll(',', '%2C'), columns)
  return query ? `?${query}` : ''
}

/** The address of the list with some of the filter changed: its first page, unless a cursor is given. */
export function itemsHref(filter: ItemFilter, change: Partial<ItemFilter> = {}): string {
  const wanted = { ...filter, after: null, before: null, choose: null, ...change }
  const path = wanted.shape === 'table' ? '/items' : `/items/${wanted.shape}`
  // `/items` by itself is what greets who opens it (lib/views): the open items have an address of their own.
  return `${path}${writeFilter(wanted) || '?state=open'}`
}

/** Open items first; who searches is shown closed ones too. */
export const defaultState = (text: string): StatePreset => (text ? 'any' : 'open')

function readState(values: string[], text: string): StatePreset | ItemState[] {
  const preset = values.find(isOneOf(STATE_PRESETS))
  if (preset) return preset
  const states = values.filter(isOneOf(Object.values(ItemState)))
  return states.length > 0 ? states : defaultState(text)
}

const isSlug = (value: string) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(value)

function isOneOf<T extends string>(values: readonly T[]) {
  return (value: string): value is T => (values as readonly string[]).includes(value)
}

/** Each value once, in the order given. */
function all(value: string | string[] | undefined): string[] {
  return [...new Set([value ?? []].flat())].slice(0, MAX_VALUES)
}
