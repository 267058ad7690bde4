// A reminder that staff sent by hand, as the content of one mail: their words, and the way to the answers.
import { absolute, frameFor, type Reader } from './frame.ts'
import type { MailContent } from './template/content.ts'

interface Reminder {
  subject: string
  /** Paragraphs, with an empty line between them. */
  text: string
  /** Whom the reader is asked for; no slug: several groups. */
  group: { code: string; slug: string | null }
  round: { slug: string }
}

/** Its content and headers, in the reader's language. */
export function composeReminder(
  reader: Reader,
  { subject, text, group, round }: Reminder,
  registerName: string,
): { content: MailContent; headers: Record<string, string> } {
  const { words, content, headers } = frameFor(reader, 'reminder', registerName)
  return {
    headers,
    content: {
      ...content,
      subject,
      lead: text.split('\n\n'),
      button: {
        label: words.say('notifications.act.answer'),
        href: absolute(`/rounds/${round.slug}/answer${group.slug ? `?group=${group.slug}` : ''}`),
      },
      ...{ sections: [], closing: [], more: null },
      because: words.say('notifications.mail.whyGroup', { group: group.code }),
    },
  }
}
