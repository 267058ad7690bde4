import { useTranslations } from 'next-intl'
import { addDays } from '#lib/dates.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import type { Lane } from '#lib/items/list/lanes.ts'
import { addMonths, type Month } from '#lib/items/list/months.ts'

/** What a row is called; that of what has no group or theme, too. */
export function useRowLabel({ by }: ItemFilter) {
  const t = useTranslations('timeline')
  return (row: Lane) => row.label ?? t(`none.${by}`)
}

/** The list of what is due in a month of a row; null: in the month. */
export function useDueHref(filter: ItemFilter) {
  return (lane: Lane | null, month: Month) => {
    const within = {
      shape: 'table',
      dueFrom: `${month}-01`,
      dueTo: addDays(`${addMonths(month, 1)}-01`, -1),
    } as const
    if (!lane) return itemsHref(filter, within)
    const { slug, period } = lane
    if (filter.by === 'theme') return itemsHref(filter, { ...within, ...(slug ? { theme: [slug] } : {}) })
    if (!slug) return itemsHref(filter, { ...within, needs: ['owner'] })
    return itemsHref(filter, {
      ...within,
      group: [slug],
      role: 'responsible',
      period: period ?? filter.period,
    })
  }
}
