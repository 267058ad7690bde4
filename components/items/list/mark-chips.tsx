import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import type { Day } from '#lib/dates.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import { MarkChip } from './mark-chip.tsx'

/** What narrows the action plan besides the menus: days, standing, study period, the group's role. */
export function MarkChips({ filter }: { filter: ItemFilter }) {
  const t = useTranslations('list.marks')
  const standing = useTranslations('standing')
  const format = useFormatter()
  const range = (name: 'due' | 'created', from: Day | null, to: Day | null) =>
    from && to
      ? t(`${name}.between`, { from: formatDay(format, from), to: formatDay(format, to) })
      : from
        ? t(`${name}.from`, { day: formatDay(format, from) })
        : to && t(`${name}.to`, { day: formatDay(format, to) })
  const chips: [label: string | false | null, without: Partial<ItemFilter>][] = [
    [
      filter.standing.length > 0
        ? format.list(
            filter.standing.map((one) => standing(one)),
            { type: 'disjunction' },
          )
        : null,
      { standing: [] },
    ],
    [filter.role && filter.group.length > 0 ? t(`role.${filter.role}`) : null, { role: null }],
    [filter.period && t('period', { period: filter.period }), { period: null }],
    [range('due', filter.dueFrom, filter.dueTo), { dueFrom: null, dueTo: null }],
    [range('created', filter.createdFrom, filter.createdTo), { createdFrom: null, createdTo: null }],
    [filter.movedFrom && t('moved', { day: formatDay(format, filter.movedFrom) }), { movedFrom: null }],
    [filter.watched && t('watched'), { watched: false }],
    [filter.asked && t('asked'), { asked: false }],
    [filter.progress && t(`progress.${filter.progress}`), { progress: null }],
  ]
  return chips.map(
    ([label, without]) =>
      label && <MarkChip key={label} label={label} clearHref={itemsHref(filter, without)} />,
  )
}
