// The lists that a dashboard's figures lead to: its own filter, and what the figure counts.
import { withAsOf } from '#lib/as-of.ts'
import type { Day } from '#lib/dates.ts'
import { itemsHref, readFilter } from '#lib/items/list/filter.ts'
import type { Params } from '#lib/params.ts'
import { readRequestFilter, requestsHref } from '#lib/requests/list/filter.ts'
import type { DashboardFilter } from './filter.ts'

export interface Links {
  /** A filter of the action plan (lib/items/list), within the dashboard's; as of another day when one is given. */
  items: (params: Params, asOf?: Day | null) => string
  requests: (params?: Params) => string
}

/** The parameters that narrow the action plan down to what the dashboard is about. */
export function itemParams(filter: DashboardFilter): Params {
  const { communique, theme, group, period } = filter
  return {
    ...(communique ? { communique } : {}),
    ...(theme ? { theme } : {}),
    ...(group ? { group, role: 'responsible' } : {}),
    ...(period ? { period } : {}),
  }
}

/** The same for the requests. */
export function requestParams(filter: DashboardFilter): Params {
  const { role: _, ...params } = itemParams(filter)
  return params
}

export const linksOf = (filter: DashboardFilter, asOf: Day | null): Links => ({
  items: (params, day = asOf) => withAsOf(itemsHref(readFilter({ ...itemParams(filter), ...params })), day),
  requests: (params = {}) =>
    withAsOf(requestsHref(readRequestFilter({ ...requestParams(filter), ...params })), asOf),
})
