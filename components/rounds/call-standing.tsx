import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { RoundCall } from '#lib/rounds/call.ts'

/** Whether the call is out. */
export function CallStanding({ call: { sentAt, sentByName } }: { call: RoundCall }) {
  const t = useTranslations('rounds.call')
  if (!sentAt) return <Notice tone="warning">{t('notSent')}</Notice>
  return (
    <Notice tone="success">
      {t.rich('sentOn', { date: () => <InstantText at={sentAt} time />, name: sentByName ?? '' })}
    </Notice>
  )
}
