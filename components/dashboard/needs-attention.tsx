import { useFormatter, useTranslations } from 'next-intl'
import { UrgentTable } from '#components/home/urgent-table.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Attention } from '#lib/dashboard/types.ts'

/** How many need attention for which reason, and the most urgent of them with who can act. */
export function NeedsAttention({ attention: { items, reasons } }: { attention: Attention }) {
  const t = useTranslations('dashboard')
  const format = useFormatter()
  if (items.length === 0) return <p className="text-ink-3">{t('nothingUrgent')}</p>
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-5 text-sm text-ink-2">
        {reasons
          .filter(({ count }) => count > 0)
          .map(({ reason, count, href }) => (
            <li key={reason}>
              <Link
                href={href}
                className="flex min-h-8 items-center gap-1.5 hover:text-accent touch:min-h-11"
              >
                <b className="font-semibold text-ink-1">{format.number(count)}</b>
                {t(`reason.${reason}`, { count })}
              </Link>
            </li>
          ))}
      </ul>
      <UrgentTable items={items} />
    </>
  )
}
