import { useTranslations } from 'next-intl'
import { FilterBar, FilterMenu } from '#components/ui/filter-menu.tsx'
import type { GroupLine } from '#lib/rounds/board.ts'

/** Narrows the round to one group. */
export function GroupFilter({
  slug,
  groups,
  chosen,
  live,
}: {
  slug: string
  groups: readonly GroupLine[]
  chosen: GroupLine | null
  live: boolean
}) {
  const t = useTranslations('rounds')
  const path = `/rounds/${slug}`
  return (
    <FilterBar summary={live && t('live')}>
      <FilterMenu
        label={t('group')}
        value={chosen?.code ?? undefined}
        clearHref={path}
        options={groups.flatMap((group) =>
          group.slug && group.code
            ? [
                {
                  label: group.code,
                  href: `${path}?group=${group.slug}`,
                  count: t('answeredShort', { done: group.answered, total: group.answered + group.owed }),
                  current: group.groupId === chosen?.groupId,
                },
              ]
            : [],
        )}
      />
    </FilterBar>
  )
}
