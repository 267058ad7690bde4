import { useTranslations } from 'next-intl'
import { FilterBar, FilterMenu } from '#components/ui/filter-menu.tsx'
import { DASHBOARD_FILTERS, type DashboardFilter, dashboardHref } from '#lib/dashboard/filter.ts'
import type { Choices, Chosen } from '#lib/dashboard/types.ts'

/** What the dashboard is about: a communiqué, a theme, a group, a study period; each choice is a link. */
export function DashboardFilters({
  filter,
  chosen,
  choices,
}: {
  filter: DashboardFilter
  chosen: Chosen
  choices: Choices
}) {
  const t = useTranslations('dashboard.facets')
  return (
    <FilterBar>
      {DASHBOARD_FILTERS.map((facet) => {
        const none = facet === 'period' ? { period: null, group: null } : { [facet]: null }
        return (
          <FilterMenu
            key={facet}
            label={t(facet)}
            value={chosen[facet]?.label}
            // Without any filter it is the whole register, not the view that greets who asks for nothing.
            clearHref={dashboardHref(filter, null, none).replace(/^\/dashboard$/, '/dashboard?view=none')}
            options={choices[facet].map(({ value, label }) => ({
              label,
              // The groups of one study period are not those of another.
              href: dashboardHref(filter, null, { ...none, [facet]: value }),
              current: filter[facet] === value,
            }))}
          />
        )
      })}
    </FilterBar>
  )
}
