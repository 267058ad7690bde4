import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { LatestProgress } from '#lib/home/latest.ts'

/** Who said last what about which item. */
export function LatestUpdates({ updates, now }: { updates: LatestProgress[]; now: Date }) {
  const t = useTranslations('home')
  if (updates.length === 0) return <p className="text-ink-3">{t('noProgress')}</p>
  return (
    <ul className="max-w-3xl">
      {updates.map((update) => (
        <li key={update.id} className="border-b border-line-faint py-2.5 first:pt-0">
          <p>
            <Link
              href={`/items/${update.item.reference}`}
              prefetch={false}
              className="font-medium hover:text-accent hover:underline"
            >
              {update.item.title}
            </Link>{' '}
            <span className="text-sm text-ink-3">
              {update.item.reference} · {update.group?.code ?? t('tsb')},{' '}
              <RelativeTime at={update.createdAt} now={now} ago />
            </span>
          </p>
          <p className="mt-0.5 text-ink-2">{update.excerpt || (update.noChange ? t('noChange') : '')}</p>
        </li>
      ))}
    </ul>
  )
}
