import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/tabs.tsx'
import { type ItemFilter, itemsHref, SHAPES } from '#lib/items/list/filter.ts'

/** The action plan as table, board or timeline; the filter and the day stay. */
export function ShapeTabs({ filter }: { filter: ItemFilter }) {
  const t = useTranslations('list')
  return (
    <div className="no-print">
      <Tabs
        label={t('shapes')}
        tabs={SHAPES.map((shape) => ({
          label: t(`shape.${shape}`),
          href: itemsHref(filter, { shape }),
          current: filter.shape === shape,
        }))}
      />
    </div>
  )
}
