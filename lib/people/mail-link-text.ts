// The words of the mail that signs its reader in.
import { env } from '#lib/env.ts'
import { leadingTo } from '#lib/local-path.ts'
import { localeOf } from '#lib/locale.ts'
import type { MailContent } from '#lib/notifications/template/content.ts'
import { mailHtml } from '#lib/notifications/template/html.ts'
import { mailText } from '#lib/notifications/template/text.ts'
import { wordsIn } from '#lib/words.ts'

interface Values {
  locale: string
  timeZone: string
  registerName: string
  name: string
  next: string
  secret: string
  expiresAt: Date
}

/** Subject and both parts, in the reader's language and time. */
export function linkMail({ locale, timeZone, registerName, name, next, secret, expiresAt }: Values) {
  const { language, say } = wordsIn(locale)
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(expiresAt)
  const href = new URL(env().NEXTAUTH_URL).origin + leadingTo(`/link/${secret}`, next)
  const content: MailContent = {
    language,
    dir: localeOf(locale).dir,
    subject: say('signInMail.subject'),
    from: registerName,
    lead: [say('signInMail.text', { name })],
    button: { label: say('signInMail.button'), href },
    sections: [],
    closing: [say('signInMail.once', { time, zone: timeZone })],
    more: null,
    because: say('signInMail.because'),
    settings: null,
    stop: null,
  }
  return { subject: content.subject, text: mailText(content), html: mailHtml(content) }
}
