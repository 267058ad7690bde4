import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import type { ItemRow } from '#lib/items/list/queries.ts'

/** The responsible group of an item in a list, on a board or on a timeline: asked, or with nobody who acts for it. */
export function LeadChip({ row }: { row: Pick<ItemRow, 'leadCode' | 'leadState' | 'vacant'> }) {
  const t = useTranslations('list')
  if (!row.leadCode) return null
  return (
    <GroupChip
      code={row.leadCode}
      lead
      proposed={row.leadState === 'proposed'}
      vacant={row.vacant ? t('vacant', { group: row.leadCode }) : undefined}
    />
  )
}
