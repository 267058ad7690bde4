// The address of a place in one form, so that a saved view and a page can be compared; what is only of the moment is left out.
import { dashboardHref, readDashboardFilter } from '#lib/dashboard/filter.ts'
import type { Day } from '#lib/dates.ts'
import { itemsHref, readFilter } from '#lib/items/list/filter.ts'
import type { Params } from '#lib/params.ts'
import { readRequestFilter, requestsHref } from '#lib/requests/list/filter.ts'
import { changesHref, readChangesFilter } from '#lib/what-changed/filter.ts'
import type { ViewPlace } from './place.ts'

/** What of the parameters makes the view, in one order; "" for the place's default. */
export function queryOf(place: ViewPlace, params: Params, today: Day): string {
  const href = {
    items: () => itemsHref({ ...readFilter(params), view: null }),
    requests: () => requestsHref({ ...readRequestFilter(params), view: null }),
    dashboard: () => dashboardHref(readDashboardFilter(params)),
    changes: () => changesHref({ ...readChangesFilter(params, today), view: null }),
  }[place]()
  return new URL(href, 'http://register').search.slice(1)
}
