// What every mail of ours has around its content: the reader's words, absolute addresses, the reason, and the way out.
import { env } from '#lib/env.ts'
import { localeOf } from '#lib/locale.ts'
import { wordsIn } from '#lib/words.ts'
import type { MailContent, MailLink } from './template/content.ts'
import { mailHtml } from './template/html.ts'
import { mailText } from './template/text.ts'
import { type MailScope, unsubscribeToken } from './unsubscribe-token.ts'

export interface Reader {
  id: string
  name: string
  email: string
  locale: string
}

/** The address of a page of ours as a mail needs it. */
export const absolute = (path: string): string => `${env().NEXTAUTH_URL.replace(/\/$/, '')}${path}`

/** The reader's language, and the parts of a mail that are alike in all. `scope`: the mails that its links stop. */
export function frameFor(reader: Reader, scope: MailScope, registerName: string) {
  const words = wordsIn(reader.locale)
  const { dir } = localeOf(reader.locale)
  const to = (key: string, path: string): MailLink => ({ label: words.say(key), href: absolute(path) })
  const stopPath = `/unsubscribe/${unsubscribeToken({ personId: reader.id, scope })}`
  return {
    words,
    content: {
      language: words.language,
      dir,
      from: registerName,
      settings: to('notifications.mail.settings', '/account/notifications'),
      stop: to(`notifications.mail.${scope === 'all' ? 'stop' : 'stopKind'}`, `${stopPath}/confirm`),
    } satisfies Partial<MailContent>,
    headers: {
      'List-Unsubscribe': `<${absolute(stopPath)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** The mail for the outbox (lib/mail/outbox.ts), without its key and kind. */
export const writtenTo = (reader: Reader, content: MailContent, headers: Record<string, string>) => ({
  personId: reader.id,
  address: reader.email,
  subject: content.subject,
  text: mailText(content),
  html: mailHtml(content),
  headers,
})
