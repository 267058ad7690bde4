import { useTranslations } from 'next-intl'

/** The kind of a mail in words; a kind without any as it is. */
export function MailKind({ kind }: { kind: string }) {
  const t = useTranslations('mail.kind')
  return t.has(kind) ? t(kind) : kind.replaceAll('_', ' ')
}
