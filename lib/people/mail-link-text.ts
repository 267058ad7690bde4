// The words of the mail that signs its reader in.
import { env } from '#lib/env.ts'
import { leadingTo } from '#lib/local-path.ts'
import { pageOf } from '#lib/mail/page.ts'
import { wordsIn } from '#lib/words.ts'

interface Values {
  locale: string
  timeZone: string
  name: string
  next: string
  secret: string
  expiresAt: Date
}

/** Subject, text and page, in the reader's language and time. */
export function linkMail({ locale, timeZone, name, next, secret, expiresAt }: Values) {
  const { language, say } = wordsIn(locale)
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(expiresAt)
  const address = `${new URL(env().NEXTAUTH_URL).origin}${leadingTo(`/link/${secret}`, next)}`
  const values = { name, time, zone: timeZone }
  const lines = {
    greeting: say('signInMail.greeting', values),
    text: say('signInMail.text', values),
    button: say('signInMail.button'),
    once: say('signInMail.once', values),
    notYou: say('signInMail.notYou'),
  }
  const subject = say('signInMail.subject')
  return {
    subject,
    text: [lines.greeting, lines.text, address, lines.once, lines.notYou].join('\n\n'),
    html: pageOf({
      language,
      title: subject,
      parts: [
        { text: lines.greeting },
        { text: lines.text },
        { button: lines.button, address },
        { text: lines.once },
        { text: lines.notYou },
      ],
    }),
  }
}
