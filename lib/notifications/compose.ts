// Notifications as the content of one mail: by group, then by item, each thing told once.
import { type Day, daysBetween } from '#lib/dates.ts'
import type { MailPace } from '#lib/generated/prisma/enums.ts'
import { absolute, frameFor, type Reader } from './frame.ts'
import { formsOf, pageOf } from './links.ts'
import { type Said, saidOf } from './said.ts'
import type { MailContent, MailLine, MailSection, MailThing } from './template/content.ts'
import type { Told } from './told.ts'
import type { MailScope } from './unsubscribe-token.ts'

type Pace = Exclude<MailPace, 'never'>

/** Things in one mail; the rest stands in the inbox. */
const THINGS = 30

interface Line extends Said {
  told: Told
}

/** The mail about them, at least one. A mail of one kind is stopped for that kind, another for all. */
export function composeMail(
  reader: Reader,
  notifications: readonly Told[],
  { pace, today, registerName }: { pace: Pace; today: Day; registerName: string },
): { content: MailContent; headers: Record<string, string> } {
  const kinds = new Set(notifications.map(({ kind }) => kind))
  const [only] = kinds
  const scope: MailScope = pace === 'at_once' && kinds.size === 1 && only ? only : 'all'
  const { words, content, headers } = frameFor(reader, scope, registerName)
  const reading = { say: words.say, day: words.day, today }
  const lines = onceEach(notifications.map((told) => ({ ...saidOf(told, reading), told })))
  const things = [...Map.groupBy(lines, ({ told }) => thingKey(told)).values()]
  const reasons = new Set(lines.map(({ because }) => because))
  const [reason = ''] = reasons
  const shared = reasons.size === 1
  const count = things.length
  return {
    headers,
    content: {
      ...content,
      subject: subjectOf(lines, pace, words.say, count),
      lead: [words.say(`notifications.mail.lead.${pace}`, { name: reader.name })],
      button: null,
      sections: sectionsOf(things.slice(0, THINGS), reading, shared),
      closing: [],
      more:
        count > THINGS
          ? {
              label: words.say('notifications.mail.more', { count: count - THINGS }),
              href: absolute('/inbox'),
            }
          : { label: words.say('notifications.mail.openInbox'), href: absolute('/inbox') },
      because: shared
        ? words.say('notifications.mail.why', { because: reason })
        : words.say('notifications.mail.whyMany'),
    },
  }
}

/** An item, what a round asks of one group, or a call for all that the reader's groups owe. */
const thingKey = ({ id, itemId, roundId, kind, group }: Told): string =>
  itemId ?? (roundId ? `${roundId} ${kind === 'round_opened' ? 'call' : group?.id}` : id)

/** The same thing said twice is said once, as it was last; the list begins with the latest. */
function onceEach(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ text, quote, told }) => {
    const what = told.kind === 'item_changed' ? told.event?.action : `${text} ${quote}`
    const key = `${thingKey(told)} ${what}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function subjectOf(
  lines: readonly Line[],
  pace: Pace,
  say: (key: string, values?: Values) => string,
  count: number,
) {
  const [first] = lines
  if (pace !== 'at_once' && count > 1) return say(`notifications.mail.${pace}`, { count })
  const what = [first?.told.item?.reference, first?.text.replace(/\.$/, '')].filter(Boolean).join(': ')
  return say('notifications.mail.atOnce', { what, count: count - 1 })
}

type Values = Record<string, string | number>

function sectionsOf(
  things: readonly Line[][],
  reading: Parameters<typeof saidOf>[1],
  shared: boolean,
): MailSection[] {
  const nameOf = ([line]: readonly Line[]) => (line ? sectionOf(line.told) : null)
  const sortOf = ([line]: readonly Line[]) =>
    `${line?.told.item?.leadSort ?? ''} ${line?.told.item?.reference ?? ''}`
  const sorted = [...things].sort((a, b) => sortOf(a).localeCompare(sortOf(b)))
  return [...Map.groupBy(sorted, nameOf)].map(([title, its]) => ({
    title,
    things: its.flatMap((lines) => thingOf(lines, reading, shared)),
  }))
}

/** The group that it is about; a call is about the round, whose name stands with it. */
const sectionOf = ({ item, kind, group, round }: Told): string | null =>
  kind === 'round_opened' ? null : (item?.lead?.code ?? group?.code ?? round?.meetingName ?? null)

function thingOf(
  lines: readonly Line[],
  { say, day, today }: Parameters<typeof saidOf>[1],
  shared: boolean,
): MailThing[] {
  const [first] = lines
  if (!first) return []
  const { item, round, event } = first.told
  const reminded = lines.some(({ told }) => told.dueOn !== null)
  const due = item?.dueOn && !item.closedAt && !reminded ? item.dueOn : null
  const late = due ? daysBetween(due, today) : 0
  return [
    {
      title: item?.title ?? round?.meetingName ?? event?.subject ?? '',
      href: absolute(pageOf(first.told)),
      facts: [
        item?.reference ?? '',
        item ? say(`state.${item.state}`) : '',
        due ? say(`notifications.mail.${late > 0 ? 'late' : 'due'}`, { day: day(due), days: late }) : '',
      ].filter(Boolean),
      lines: lines.map((line) => lineOf(line, say, shared)),
    },
  ]
}

const lineOf = (
  { told, text, who, quote, because }: Line,
  say: (key: string) => string,
  shared: boolean,
): MailLine => ({
  ...{ text, who, quote },
  because: shared ? null : because,
  forms: formsOf(told).map(({ key, href }) => ({
    label: say(`notifications.act.${key}`),
    href: absolute(href),
  })),
})
