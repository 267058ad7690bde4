import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import type { MailDetails } from '#lib/mail/queries.ts'

/** What people decided about the mail, and when. */
export function MailDecisions({ decisions }: Pick<MailDetails, 'decisions'>) {
  const t = useTranslations('events')
  return (
    <ul className="space-y-1">
      {decisions.map(({ id, action, actorName, at }) => (
        <li key={id}>
          {actorName}: {t(action.replace('.', '_'))}, <InstantText at={at} time />
        </li>
      ))}
    </ul>
  )
}
