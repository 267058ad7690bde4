// Which changes a reader asked for, to and from the URL. Bad values fall back; nothing here throws.
import { readAsOf } from '#lib/as-of.ts'
import { type DashboardFilter, readDashboardFilter } from '#lib/dashboard/filter.ts'
import { type Day, isDay } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'
import { readView } from '#lib/views/place.ts'
import { CHANGE_KINDS, type ChangeKind } from './kinds.ts'

export interface ChangesFilter extends DashboardFilter {
  /** Null: since the last round closed. */
  from: Day | null
  /** Null: until now. */
  to: Day | null
  by: 'theme' | 'group'
  /** One kind, with all its lines, page by page. */
  kind: ChangeKind | null
  /** From 1; of one kind. */
  page: number
  /** Id of the saved view that this began as, or "none". */
  view: string | null
  /** The days stood the other way round in the address. */
  swapped: boolean
}

/** The filter that a URL asks for. Days to come are today; the earlier day comes first. */
export function readChangesFilter(params: Params, today: Day): ChangesFilter {
  const day = (name: string) => {
    const value = [params[name]].flat()[0]
    return value !== undefined && isDay(value) ? (value < today ? value : today) : null
  }
  const [from, to] = [day('from'), day('to') ?? readAsOf(params, today)]
  const swapped = from !== null && from > (to ?? today)
  const kind = [params.kind].flat()[0]
  const page = /^[1-9]\d?$/.exec([params.page].flat()[0] ?? '')
  return {
    ...readDashboardFilter(params),
    from: swapped ? to : from,
    to: past(swapped ? from : to, today),
    by: [params.by].flat()[0] === 'group' ? 'group' : 'theme',
    kind: CHANGE_KINDS.find((known) => known === kind) ?? null,
    page: page ? Number(page[0]) : 1,
    view: readView(params),
    swapped,
  }
}

const past = (day: Day | null, today: Day) => (day !== null && day < today ? day : null)

/** The address of the changes with some of the filter changed: its first page, unless another is given. */
export function changesHref(filter: ChangesFilter, change: Partial<ChangesFilter> = {}): string {
  const next = { ...filter, page: 1, ...change }
  const params = new URLSearchParams()
  for (const name of ['from', 'to', 'communique', 'theme', 'group', 'period', 'kind', 'view'] as const) {
    if (next[name]) params.set(name, next[name])
  }
  if (next.by !== 'theme') params.set('by', next.by)
  if (next.page > 1) params.set('page', String(next.page))
  const query = params.toString()
  return `/changes?${query || 'by=theme'}`
}
