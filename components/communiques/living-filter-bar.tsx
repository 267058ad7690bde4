import { useFormatter, useTranslations } from 'next-intl'
import { FilterBar, FilterMenu } from '#components/ui/filter-menu.tsx'
import type { LivingCommunique } from '#lib/meetings/living.ts'
import { isShown, type LivingFilter, livingQuery, STANDINGS, statesOf } from '#lib/meetings/living-filter.ts'

/** Show only what stands like this, or whose item is in that state. */
export function LivingFilterBar({
  communique,
  filter,
}: {
  communique: LivingCommunique
  filter: LivingFilter
}) {
  const t = useTranslations()
  const format = useFormatter()
  const { statements, standings, slug } = communique
  const href = (change: Partial<LivingFilter>) =>
    `/communiques/${slug}${livingQuery({ ...filter, ...change })}`
  const shown = statements.filter((statement) => isShown(statement, filter)).length
  return (
    <div className="mt-5 mb-8">
      <FilterBar summary={t('communiques.shown', { shown, total: statements.length })}>
        <FilterMenu
          label={t('communiques.standing')}
          value={filter.standing ? t(`standing.${filter.standing}`) : undefined}
          clearHref={href({ standing: null })}
          options={STANDINGS.filter((standing) => standings[standing]).map((standing) => ({
            label: t(`standing.${standing}`),
            href: href({ standing }),
            count: format.number(standings[standing] ?? 0),
            current: standing === filter.standing,
          }))}
        />
        <FilterMenu
          label={t('communiques.state')}
          value={filter.state ? t(`state.${filter.state}`) : undefined}
          clearHref={href({ state: null })}
          options={statesOf(statements).map(({ state, count }) => ({
            label: t(`state.${state}`),
            href: href({ state }),
            count: format.number(count),
            current: state === filter.state,
          }))}
        />
      </FilterBar>
    </div>
  )
}
