import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/tabs.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'

/** The three stories of an item, each at its own address: progress, comments, history. */
export function ItemParts({
  reference,
  current,
  comments,
  changes,
}: {
  reference: string
  current: 'progress' | 'comments' | 'history'
  /** How many the reader may read. */
  comments: Record<Visibility, number>
  changes?: number
}) {
  const t = useTranslations()
  const said = useCount()
  const path = `/items/${reference}`
  return (
    <div className="no-print mt-8">
      <Tabs
        label={t('comments.parts')}
        tabs={[
          { label: t('item.progress'), href: `${path}#progress`, current: current === 'progress' },
          {
            label: t('comments.title'),
            href: `${path}/comments`,
            current: current === 'comments',
            count: said(totalOf(comments)),
          },
          {
            label: t('item.history'),
            href: `${path}/history`,
            current: current === 'history',
            ...(changes === undefined ? {} : { count: said(changes) }),
          },
        ]}
      />
    </div>
  )
}

export const totalOf = (counts: Record<Visibility, number>) =>
  counts.register + counts.group + counts.internal
