import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { SilentItem } from '#lib/rounds/silent.ts'

/** For managers: what no group has said a word about in two rounds running. */
export function SilentNotice({ items }: { items: readonly SilentItem[] }) {
  const t = useTranslations('rounds')
  if (items.length === 0) return null
  return (
    <Notice tone="warning" title={t('silentTitle', { count: items.length })}>
      <ul className="space-y-1">
        {items.map(({ reference, title, groupCode }) => (
          <li key={reference} className="flex flex-wrap items-baseline gap-x-2">
            <Link href={`/items/${reference}`} className="hover:underline">
              {title}
            </Link>
            <span className="text-sm text-ink-3">{reference}</span>
            {groupCode && <GroupChip code={groupCode} lead />}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
