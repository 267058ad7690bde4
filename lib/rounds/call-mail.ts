// The call of a round as the mail that one officer gets.
import { absolute, frameFor } from '#lib/notifications/frame.ts'
import type { MailContent } from '#lib/notifications/template/content.ts'
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
      because: say('rounds.call.because', { offices: officesOf(officer, groups, say) }),
    },
  }
}

/** The office is that of the first group asked for, or of the one above it. */
const officesOf = (
  { function: office, groupId }: Callee['officer'],
  groups: Callee['groups'],
  say: (key: string, values?: Record<string, string>) => string,
) =>
  say('rounds.call.office', {
    office: say(`notifications.office.${office}`),
    group: groups.find((group) => group.groupId === groupId)?.code ?? groups[0]?.code ?? '',
  })
