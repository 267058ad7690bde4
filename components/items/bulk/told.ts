import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import type { Told } from '#lib/undo/stored.ts'

/** "40 items moved to 30 Jun 2027". */
export function useTold() {
  const t = useTranslations('bulk')
  const format = useFormatter()
  return ({ key, values }: Told, count: number): string => {
    if (count === 0) return t('nothing')
    const day = typeof values.day === 'string' ? { day: formatDay(format, values.day) } : {}
    return t(`done.${key}` as 'done.due', { ...values, ...day, count } as never)
  }
}
