// What a dashboard is about, to and from the URL: at most one communiqué, theme, group and study period. Nothing here throws.
import type { Day } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'

export const DASHBOARD_FILTERS = ['communique', 'theme', 'group', 'period'] as const
export type DashboardFacet = (typeof DASHBOARD_FILTERS)[number]

/** Slugs, and the code of the study period; a group is one of that period, of the current one unless it is named. */
export type DashboardFilter = Record<DashboardFacet, string | null>

export const WHOLE_REGISTER: DashboardFilter = { communique: null, theme: null, group: null, period: null }

/** The filter that a URL asks for; what makes no sense is left out. */
export function readDashboardFilter(params: Params): DashboardFilter {
  const read = (facet: DashboardFacet) => [params[facet] ?? []].flat().find(isSlug) ?? null
  return {
    communique: read('communique'),
    theme: read('theme'),
    group: read('group'),
    period: read('period'),
  }
}

/** The dashboard's address with some of the filter changed, as of the same day. */
export function dashboardHref(
  filter: DashboardFilter,
  asOf: Day | null = null,
  change: Partial<DashboardFilter> = {},
): string {
  const next = { ...filter, ...change }
  const params = new URLSearchParams()
  for (const facet of DASHBOARD_FILTERS) if (next[facet]) params.set(facet, next[facet])
  if (asOf) params.set('asOf', asOf)
  const query = params.toString()
  return query ? `/dashboard?${query}` : '/dashboard'
}

const isSlug = (value: string) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(value)
