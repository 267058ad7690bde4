import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import type { MailDetails } from '#lib/mail/queries.ts'
import { Became } from './became.tsx'
import { MailKind } from './kind.tsx'
import { MailStateChip } from './state-chip.tsx'

/** To whom, of which kind, what became of it, and what the mail server said. */
export function MailFacts({ mail }: { mail: MailDetails }) {
  const t = useTranslations('mail')
  return (
    <DefinitionList>
      <Definition term={t('to')} note={mail.person && mail.address}>
        {mail.person?.name ?? mail.address}
      </Definition>
      <Definition term={t('kindTitle')}>
        <MailKind kind={mail.kind} />
      </Definition>
      <Definition term={t('at')}>
        <InstantText at={mail.createdAt} time />
      </Definition>
      <Definition term={t('state')} note={<Became mail={mail} />}>
        <MailStateChip state={mail.state} />
      </Definition>
      {mail.lastError && (
        <Definition term={t('said')}>
          <code className="text-sm break-words">{mail.lastError}</code>
        </Definition>
      )}
      <Definition term={t('attempts')}>{mail.attempts}</Definition>
      <Definition term={t('messageId')}>
        <code className="text-sm break-all">{mail.messageId}</code>
      </Definition>
    </DefinitionList>
  )
}
