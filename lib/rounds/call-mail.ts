// The call of a round as the mail that one officer gets.
import type { Officer } from '#lib/groups/officers.ts'
import { absolute, frameFor } from '#lib/notifications/frame.ts'
import type { MailContent } from '#lib/notifications/template/content.ts'
import type { FileWords } from '#lib/words.ts'
import type { Callee, CallWords } from './call.ts'

/** Its content and headers, in the officer's language. */
export function callMail(
  { slug }: { slug: string },
  { subject, introduction }: CallWords,
  { officer, groups }: Callee,
  registerName: string,
): { content: MailContent; headers: Record<string, string> } {
  const reader = { id: officer.personId, name: officer.name, email: officer.email, locale: officer.locale }
  const { words, content, headers } = frameFor(reader, 'round_opened', registerName)
  const { say, day } = words
  const [first] = groups
  const answer = (group: { slug: string }) => absolute(`/rounds/${slug}/answer?group=${group.slug}`)
  return {
    headers,
    content: {
      ...content,
      subject,
      lead: introduction.split(/\n\s*\n/),
      button:
        first && groups.length === 1
          ? { label: say('rounds.call.answer', { group: first.code }), href: answer(first) }
          : { label: say('rounds.call.answerAll'), href: absolute('/my-groups') },
      sections: groups.map((group) => ({
        title: say('rounds.call.answersOwed', { group: group.code, count: group.owed.length }),
        things: group.owed.map(({ reference, title, lastUpdateOn }) => ({
          title,
          href: absolute(`/rounds/${slug}/answer/${reference}`),
          facts: [
            reference,
            lastUpdateOn
              ? say('rounds.call.lastUpdate', { day: day(lastUpdateOn) })
              : say('rounds.call.noUpdate'),
          ],
          lines: [],
        })),
      })),
      ...{ closing: [], more: null },
      because: say('rounds.call.because', { offices: officesOf(officer, groups, words) }),
    },
  }
}

/** The offices for which the officer is asked, each once: of the groups, or above them where they have nobody. */
function officesOf(officer: Officer, groups: Callee['groups'], { say, language }: FileWords): string {
  const asked = groups.flatMap(({ officers }) =>
    officers.filter(({ personId }) => personId === officer.personId),
  )
  const offices = new Map([officer, ...asked].map((one) => [one.groupId, one])).values()
  const named = [...offices].map(({ function: office, groupCode }) =>
    say('rounds.call.office', { office: say(`notifications.office.${office}`), group: groupCode }),
  )
  return new Intl.ListFormat(language).format(named)
}
