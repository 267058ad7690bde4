// The call for updates of a round: who gets it and what it says, before it is sent and after. Nothing goes out until staff send it.
import type { Day } from '#lib/dates.ts'
import { toDay } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'
import type { Officer } from '#lib/groups/officers.ts'
import { callKey } from '#lib/notifications/keys.ts'
import { pacesOf } from '#lib/notifications/paces.ts'
import { wordsIn } from '#lib/words.ts'
import { listReminders } from './remind.ts'

interface Called {
  id: string
  slug: string
  meetingName: string
  dueOn: Day
  note: string
}

export interface CallGroup {
  groupId: string
  code: string
  slug: string
  owed: OwedItem[]
  /** None: the group is vacant. */
  officers: Officer[]
}

export interface OwedItem {
  reference: string
  title: string
  lastUpdateOn: Day | null
}

/** An officer, with the groups that the officer is asked for. `how`: as the person chose to hear of rounds, or that it is done. */
export interface Callee {
  officer: Officer
  groups: CallGroup[]
  how: 'mail' | 'digest' | 'inbox' | 'sent'
}

export interface CallWords {
  subject: string
  introduction: string
}

export interface RoundCall {
  words: CallWords
  sentAt: Date | null
  sentByName: string | null
  groups: CallGroup[]
  callees: Callee[]
}

/** The call as it would go out now: to the officers of today of the groups that still owe answers. */
export async function getCall(round: Called, today: Day, from: Db | Tx = db): Promise<RoundCall> {
  const row = await from.roundCall.findUnique({ where: { roundId: round.id } })
  const reminders = await listReminders(round, today, from)
  const last = await lastUpdates(from, round.id)
  const groups = reminders.map(({ groupId, code, slug, owed, recipients }) => ({
    ...{ groupId, code, slug, officers: recipients },
    owed: owed.map((item) => ({ ...item, lastUpdateOn: last.get(item.reference) ?? null })),
  }))
  const { sentAt = null, sentByName = null, ...words } = row ?? defaultWords(round)
  return {
    words: { subject: words.subject, introduction: words.introduction },
    ...{ sentAt, sentByName, groups },
    callees: await calleesOf(from, round.id, groups, sentAt !== null),
  }
}

async function calleesOf(
  from: Db | Tx,
  roundId: string,
  groups: readonly CallGroup[],
  isSent: boolean,
): Promise<Callee[]> {
  const asked = new Map<string, { officer: Officer; groups: CallGroup[] }>()
  for (const group of groups)
    for (const officer of group.officers) {
      const one = asked.get(officer.personId) ?? { officer, groups: [] }
      asked.set(officer.personId, { ...one, groups: [...one.groups, group] })
    }
  const personIds = [...asked.keys()]
  const settings = await from.notificationSetting.findMany({
    where: { personId: { in: personIds } },
    take: personIds.length + 1,
  })
  const told = isSent
    ? await from.notification.findMany({
        where: { personId: { in: personIds }, key: callKey(roundId, '') },
        take: personIds.length + 1,
        select: { personId: true },
      })
    : []
  const mailed = await from.mail.findMany({
    where: { key: { in: personIds.map((id) => callKey(roundId, id)) } },
    take: personIds.length + 1,
    select: { personId: true },
  })
  const has = new Set([...told, ...mailed].map(({ personId }) => personId))
  return [...asked.values()].map((one) => {
    const { personId } = one.officer
    const pace = pacesOf(settings.find((setting) => setting.personId === personId)?.paces).round_opened
    const chosen = pace === 'at_once' ? 'mail' : pace === 'never' ? 'inbox' : 'digest'
    return { ...one, how: has.has(personId) ? 'sent' : chosen }
  })
}

async function lastUpdates(from: Db | Tx, roundId: string): Promise<Map<string, Day | null>> {
  const rows = await from.roundItem.findMany({
    where: { roundId, state: 'owed' },
    take: 20_000,
    select: { item: { select: { reference: true, lastUpdateOn: true } } },
  })
  return new Map(rows.map(({ item }) => [item.reference, toDay(item.lastUpdateOn)]))
}

/** What it says as long as nobody has worded it; the round's note comes along. */
function defaultWords({
  meetingName,
  dueOn,
  note,
}: Called): CallWords & { sentAt?: null; sentByName?: null } {
  const { say, day } = wordsIn()
  const values = { round: meetingName, due: day(dueOn) }
  return {
    subject: say('rounds.call.defaultSubject', values),
    introduction: [say('rounds.call.defaultIntroduction', values), note].filter(Boolean).join('\n\n'),
  }
}
