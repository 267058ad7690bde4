import { useFormatter, useTranslations } from 'next-intl'
import { FacetMenu } from '#components/items/list/facet-menu.tsx'
import { MarkChip } from '#components/items/list/mark-chip.tsx'
import { FilterBar } from '#components/ui/filter-menu.tsx'
import { useCount } from '#components/ui/use-count.ts'
import { SaveViewLink } from '#components/views/save-view-link.tsx'
import type { Option } from '#lib/items/list/facets.ts'
import type { Selection } from '#lib/items/list/selection.ts'
import {
  REQUEST_FACETS,
  type RequestFacet,
  type RequestFilter,
  requestsHref,
} from '#lib/requests/list/filter.ts'

/** The filters over the requests. */
export function RequestFilters({
  filter,
  selection,
  options,
}: {
  filter: RequestFilter
  selection: Selection
  /** Of the facet that is open. */
  options: Option[]
}) {
  const t = useTranslations()
  const count = useCount()
  const format = useFormatter()
  const word = (facet: RequestFacet, value: string) =>
    facet === 'response'
      ? t(`response.${value}` as 'response.noted')
      : t(`standing.${value}` as 'standing.stuck')
  const labels = (facet: RequestFacet): string[] =>
    facet === 'communique' || facet === 'theme'
      ? selection[facet].map((named) => named.label)
      : filter[facet].map((value) => word(facet, value))
  return (
    <FilterBar>
      {REQUEST_FACETS.map((facet) => {
        const chosen = labels(facet)
        const open = filter.choose === facet
        const values: readonly string[] = filter[facet]
        return (
          <FacetMenu
            key={facet}
            label={t(`requestList.facets.${facet}`)}
            value={chosen.length > 0 ? format.list(chosen, { type: 'disjunction' }) : undefined}
            href={requestsHref(filter, {
              after: filter.after,
              before: filter.before,
              choose: open ? null : facet,
            })}
            clearHref={requestsHref(filter, { [facet]: [] })}
            choices={
              open
                ? options.map((option) => ({
                    value: option.value,
                    label: option.label ?? word(facet, option.value),
                    href: requestsHref(filter, {
                      [facet]: values.includes(option.value)
                        ? values.filter((one) => one !== option.value)
                        : [...values, option.value],
                    }),
                    count: count(option.count),
                    chosen: values.includes(option.value),
                  }))
                : undefined
            }
          />
        )
      })}
      {selection.group.length > 0 && (
        <MarkChip
          label={t('requestList.led', {
            group: format.list(
              selection.group.map((named) => named.label),
              { type: 'disjunction' },
            ),
          })}
          clearHref={requestsHref(filter, { group: [] })}
        />
      )}
      {filter.period && (
        <MarkChip
          label={t('list.marks.period', { period: filter.period })}
          clearHref={requestsHref(filter, { period: null })}
        />
      )}
      <SaveViewLink place="requests" query={requestsHref(filter).split('?')[1] ?? ''} />
    </FilterBar>
  )
}
