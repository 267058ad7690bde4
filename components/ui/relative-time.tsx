import { useFormatter, useTranslations } from 'next-intl'
import { formatInstant } from './date-text.tsx'

const DAY_MS = 86_400_000

/** How long ago, in days: "12 days" in a table, "12 days ago" in a sentence (`ago`); "never" for null. */
export function RelativeTime({ at, now, ago = false }: { at: Date | null; now: Date; ago?: boolean }) {
  const t = useTranslations('ui')
  const format = useFormatter()
  if (!at) return t('never')
  const count = Math.max(0, Math.floor((now.getTime() - at.getTime()) / DAY_MS))
  return (
    <time dateTime={at.toISOString()} title={formatInstant(format, at)}>
      {t(ago ? 'ago' : 'days', { count })}
    </time>
  )
}
