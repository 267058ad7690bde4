import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DueText } from '#components/state/due-text.tsx'
import { HealthMark, StateMark } from '#components/state/marks.tsx'
import { PriorityMark } from '#components/state/priority-mark.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Day } from '#lib/dates.ts'
import { isOverdue } from '#lib/items/derived.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { isOpen } from '#lib/items/states.ts'

/** Where one is, the item's title, and in one line how it stands. */
export function ItemHeader({ item, today, actions }: { item: LoadedItem; today: Day; actions?: ReactNode }) {
  const t = useTranslations('nav')
  return (
    <PageHeader
      title={item.title}
      breadcrumb={[{ label: t('items'), href: '/items' }]}
      current={item.reference}
      actions={actions}
    >
      <ItemStandLine item={item} today={today} />
    </PageHeader>
  )
}

/** State, health and due date of the item, in one line. */
export function ItemStandLine({ item, today }: { item: LoadedItem; today: Day }) {
  const open = isOpen(item.state)
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <StateMark state={item.state} />
      {open && item.health && <HealthMark health={item.health} />}
      {open && item.dueOn && <DueText day={item.dueOn} today={today} overdue={isOverdue(item, today)} long />}
      {item.priority && <PriorityMark />}
    </div>
  )
}
