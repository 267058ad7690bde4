import { useFormatter, useTranslations } from 'next-intl'
import { FeedOfList } from '#components/feeds/feed-of-list.tsx'
import { FilterBar } from '#components/ui/filter-menu.tsx'
import { Link } from '#components/ui/link.tsx'
import { useCount } from '#components/ui/use-count.ts'
import { SaveViewLink } from '#components/views/save-view-link.tsx'
import type { Option } from '#lib/items/list/facets.ts'
import { defaultState, FACETS, type Facet, type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import type { Selection } from '#lib/items/list/selection.ts'
import { ColumnMenu } from './column-menu.tsx'
import { FacetMenu } from './facet-menu.tsx'
import { MarkChips } from './mark-chips.tsx'
import { PriorityChip } from './priority-chip.tsx'

const NAMED = ['communique', 'theme', 'group'] as const
const isNamed = (facet: Facet): facet is (typeof NAMED)[number] =>
  (NAMED as readonly string[]).includes(facet)

/** The filters over the action plan, and at their end how many items there are and in which order. */
export function ItemFilterBar({
  filter,
  selection,
  total,
  options,
  offersMine,
}: {
  filter: ItemFilter
  selection: Selection
  total: number
  /** Of the facet that is open. */
  options: Option[]
  /** Whether the reader can have items of their own. */
  offersMine: boolean
}) {
  const t = useTranslations('list')
  const count = useCount()
  const word = useWord()
  const format = useFormatter()
  const order = filter.shape === 'table' ? filter.sort : 'due'
  const labels = (facet: Facet): string[] => {
    if (isNamed(facet)) return selection[facet].map((named) => named.label)
    if (facet === 'state' && filter.state === 'any') return []
    return [filter[facet]].flat().map((value) => word(facet, value))
  }
  return (
    <FilterBar summary={t('summary', { count: total, shown: count(total), sort: t(`sortedBy.${order}`) })}>
      {filter.text && (
        <span className="facet chosen">
          <span>{t('searched', { text: filter.text })}</span>
          <Link
            href={itemsHref(filter, {
              text: '',
              state: filter.state === defaultState(filter.text) ? 'open' : filter.state,
            })}
            prefetch={false}
            aria-label={t('clearSearch')}
          >
            <span aria-hidden="true">✕</span>
          </Link>
        </span>
      )}
      {FACETS.map((facet) => {
        const chosen = labels(facet)
        const open = filter.choose === facet
        return (
          <FacetMenu
            key={facet}
            label={t(`facets.${facet}`)}
            value={chosen.length > 0 ? format.list(chosen, { type: 'disjunction' }) : undefined}
            href={itemsHref(filter, { ...place(filter), choose: open ? null : facet })}
            clearHref={itemsHref(filter, { [facet]: facet === 'state' ? 'any' : [] })}
            choices={
              open
                ? options.map((option) => ({
                    value: option.value,
                    label: option.label ?? word(facet, option.value),
                    href: itemsHref(filter, toggled(filter, facet, option.value)),
                    count: count(option.count),
                    chosen: ([filter[facet]].flat() as string[]).includes(option.value),
                  }))
                : undefined
            }
          />
        )
      })}
      <MarkChips filter={filter} />
      <PriorityChip filter={filter} />
      {offersMine && (
        <span className={`facet${filter.mine ? ' chosen' : ''}`}>
          <Link
            href={itemsHref(filter, { mine: !filter.mine })}
            prefetch={false}
            aria-current={filter.mine ? 'true' : undefined}
          >
            {t('mine')}
          </Link>
        </span>
      )}
      {filter.shape === 'table' && <ColumnMenu filter={filter} />}
      <FeedOfList query={itemsHref(filter).split('?')[1] ?? ''} />
      <SaveViewLink place="items" query={itemsHref(filter).split('?')[1] ?? ''} />
    </FilterBar>
  )
}

function useWord() {
  const t = useTranslations()
  return (facet: Facet, value: string): string => {
    if (facet === 'health') return t(`health.${value}` as 'health.on_track')
    if (facet === 'state' && t.has(`state.${value}` as 'state.submitted'))
      return t(`state.${value}` as 'state.submitted')
    return t(`list.${facet}.${value}` as 'list.due.soon')
  }
}

/** Opening the choices keeps the page. */
const place = (filter: ItemFilter) => ({ after: filter.after, before: filter.before })

/** The filter with the value chosen besides the others, or no longer chosen; a preset stands alone. */
function toggled(filter: ItemFilter, facet: Facet, value: string): Partial<ItemFilter> {
  const isPreset = facet === 'state' && ['open', 'closed', 'any'].includes(value)
  if (isPreset) return { state: value as 'open' }
  const now = Array.isArray(filter[facet]) ? (filter[facet] as string[]) : []
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value]
  return { [facet]: facet === 'state' && next.length === 0 ? 'any' : next }
}
