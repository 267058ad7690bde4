import { useFormatter, useTranslations } from 'next-intl'
import { formatInstant } from '#components/ui/date-text.tsx'
import type { DeliveryState } from '#lib/generated/prisma/enums.ts'

interface Facts {
  state: DeliveryState
  attempts: number
  nextAttemptAt: Date
  sentAt: Date | null
}

/** What became of a mail, in a sentence. */
export function Became({ mail: { state, attempts, nextAttemptAt, sentAt } }: { mail: Facts }) {
  const t = useTranslations('mail.sentence')
  const format = useFormatter()
  if (state === 'queued' && attempts > 0) return t('retry', { at: formatInstant(format, nextAttemptAt) })
  if (state === 'sent' && sentAt) return t('sent', { at: formatInstant(format, sentAt) })
  return t(state)
}
