import { useTranslations } from 'next-intl'
import { FilterBar, FilterMenu } from '#components/ui/filter-menu.tsx'
import { DASHBOARD_FILTERS, type DashboardFilter, dashboardHref } from '#lib/dashboard/filter.ts'
import type { Choices, Chosen } from '#lib/dashboard/types.ts'

/**
 * What the dashboard is about: a communiqué, a theme, a group, a study period; each choice is a link. `view`: the saved view
 * that it began as.
 */
export function DashboardFilters({
  filter,
  chosen,
  choices,
  view,
}: {
  filter: DashboardFilter
  chosen: Chosen
  choices: Choices
  view: string | null
}) {
  const t = useTranslations('dashboard.facets')
  const href = (change: Partial<DashboardFilter>) => {
    const plain = dashboardHref(filter, null, change)
    // Without any filter it is the whole register, not the view that greets who asks for nothing.
    return plain.includes('?') ? `${plain}${view ? `&view=${view}` : ''}` : `${plain}?view=${view ?? 'none'}`
  }
  return (
    <FilterBar>
      {DASHBOARD_FILTERS.map((facet) => {
        const none = facet === 'period' ? { period: null, group: null } : { [facet]: null }
        return (
          <FilterMenu
            key={facet}
            label={t(facet)}
            value={chosen[facet]?.label}
            clearHref={href(none)}
            options={choices[facet].map(({ value, label }) => ({
              label,
              // The groups of one study period are not those of another.
              href: href({ ...none, [facet]: value }),
              current: filter[facet] === value,
            }))}
          />
        )
      })}
    </FilterBar>
  )
}
