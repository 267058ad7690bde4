// Reminding the groups that still owe answers: one mail for each officer, whatever groups the officer speaks for, queued with the act.

import type { Day } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import { currentOfficers, type Officer } from '#lib/groups/officers.ts'
import type { Call } from '#lib/mutation.ts'
import { absolute } from '#lib/notifications/frame.ts'
import { wordsIn } from '#lib/words.ts'
import { changeRound } from './change.ts'
import { canRunRounds } from './policy.ts'
import { whyNotRemind } from './rules.ts'
import type { RemindGroups } from './schema.ts'

/** What is said to a group, and to whom. */
export interface GroupReminder {
  groupId: string
  code: string
  slug: string
  owed: { reference: string; title: string }[]
  recipients: Officer[]
  subject: string
  text: string
  remindedAt: Date | null
}

interface Reminding {
  id: string
  slug: string
  meetingName: string
  dueOn: Day
  note: string
}

/** Queues the mails to the officers of the groups; what they still owe is read at that moment. */
export async function remindGroups(call: Call, { groups, ...input }: RemindGroups) {
  return changeRound(call, 'round.remind', input, async (tx, operation, round) => {
    assertMay(canRunRounds(operation.actor))
    const chosen = (await listReminders(round, operation.today, tx)).filter(({ groupId }) =>
      groups.includes(groupId),
    )
    const asked = chosen.flatMap((reminder) =>
      reminder.recipients.map((recipient) => ({ ...recipient, reminder })),
    )
    const byPerson = Map.groupBy(asked, ({ personId }) => personId)
    assertNow(whyNotRemind(round, byPerson.size))
    await tx.reminder.createMany({
      data: asked.map(({ reminder, personId, name, locale }) => ({
        ...{ roundId: round.id, groupId: reminder.groupId, personId, recipientName: name },
        ...wordsFor(round, byPerson.get(personId)?.map((one) => one.reminder) ?? [], locale),
        enqueuedAt: operation.now,
        enqueuedByName: operation.actor.name,
      })),
    })
    const reminded = chosen.filter(({ recipients }) => recipients.length > 0).map(({ code }) => code)
    return { event: { action: 'round.reminded', to: { groups: reminded, mails: byPerson.size } } }
  })
}

/** Every group that owes answers to the open round, with its text and its officers of today. */
export async function listReminders(
  round: Reminding,
  today: Day,
  from: Db | Tx = db,
): Promise<GroupReminder[]> {
  const owed = await from.roundItem.findMany({
    where: { roundId: round.id, state: 'owed', item: { leadGroupId: { not: null } } },
    orderBy: { item: { reference: 'asc' } },
    take: 20_000,
    select: { item: { select: { reference: true, title: true, leadGroupId: true, leadSort: true } } },
  })
  const byGroup = Map.groupBy(
    owed.map(({ item }) => item),
    ({ leadGroupId }) => leadGroupId ?? '',
  )
  const ids = [...byGroup.keys()]
  // One after the other: a transaction has one connection.
  const groups = await from.group.findMany({
    where: { id: { in: ids } },
    take: 2000,
    select: { id: true, code: true, slug: true },
  })
  const officers = await currentOfficers(ids, today, from)
  const reminded = await lastReminded(round.id, from)
  const named = new Map(groups.map(({ id, ...group }) => [id, group]))
  return [...byGroup]
    .map(([groupId, items]) => {
      const group = named.get(groupId) ?? { code: '', slug: '' }
      const reminder = {
        groupId,
        ...group,
        owed: items.map(({ reference, title }) => ({ reference, title })),
      }
      return {
        ...reminder,
        sort: items[0]?.leadSort ?? '',
        recipients: officers.get(groupId) ?? [],
        ...wordsFor(round, [reminder]),
        remindedAt: reminded.get(groupId) ?? null,
      }
    })
    .sort((a, b) => a.sort.localeCompare(b.sort))
}

/** When each group was reminded last. */
export async function lastReminded(roundId: string, from: Db | Tx = db): Promise<Map<string, Date>> {
  const rows = await from.reminder.groupBy({
    by: ['groupId'],
    where: { roundId },
    _max: { enqueuedAt: true },
  })
  return new Map(rows.flatMap(({ groupId, _max }) => (_max.enqueuedAt ? [[groupId, _max.enqueuedAt]] : [])))
}

/** Subject and text in the reader's language, for all the groups that the reader is asked for. */
function wordsFor(
  round: Reminding,
  groups: readonly Pick<GroupReminder, 'code' | 'slug' | 'owed'>[],
  locale?: string,
) {
  const { say, day } = wordsIn(locale)
  const due = day(round.dueOn)
  const [only, ...others] = groups
  const answers = `/rounds/${round.slug}/answer`
  const paragraphs = [
    ...groups.flatMap(({ code, owed }) => [
      say('rounds.mail.opening', { round: round.meetingName, group: code, count: owed.length, due }),
      owed.map(({ reference, title }) => `${reference}  ${title}`).join('\n'),
    ]),
    say('rounds.mail.how'),
    absolute(only && others.length === 0 ? `${answers}?group=${only.slug}` : answers),
    round.note,
    say('rounds.mail.closing'),
  ]
  const subject = say('rounds.mail.subject', {
    ...{ round: round.meetingName, due, group: only?.code ?? '', groups: groups.length },
    count: groups.reduce((sum, { owed }) => sum + owed.length, 0),
  })
  return { subject, text: paragraphs.filter(Boolean).join('\n\n') }
}
