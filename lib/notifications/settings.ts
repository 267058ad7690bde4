// What people choose about mail, in their account or by the link of a mail.
import { isDeepStrictEqual } from 'node:util'
import { type Actor, isManager, isStaff, readsInternal } from '#lib/actor.ts'
import { db, type Tx } from '#lib/db.ts'
import { recordEvent } from '#lib/events.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { loadActor } from '#lib/people/actor.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { KINDS, type NotificationKind } from './kinds.ts'
import { chosenOf, DEFAULT_HOUR, type Paces, pacesOf } from './paces.ts'
import type { ChoosePaces } from './schema.ts'
import { readUnsubscribeToken, type Unsubscription } from './unsubscribe-token.ts'

export interface MailSettings {
  hour: number
  paces: Paces
}

/** What the person chose, else the defaults. */
export async function getMailSettings(actor: Actor): Promise<MailSettings> {
  const row = await db.notificationSetting.findUnique({ where: { personId: actor.id } })
  return { hour: row?.hour ?? DEFAULT_HOUR, paces: pacesOf(row?.paces) }
}

/** The kinds that can reach the person: what waits for a decision is told to who decides. */
export const kindsFor = (actor: Actor): NotificationKind[] =>
  KINDS.filter((kind) => {
    if (kind === 'to_decide') return isStaff(actor) || isManager(actor)
    return readsInternal(actor) || (kind !== 'escalation' && kind !== 'term_ending')
  })

export async function choosePaces(call: Call, { hour, ...chosen }: ChoosePaces): Promise<null> {
  return mutate(call, 'notification.choose', async (tx, operation) => {
    await changeSettings(tx, operation, ({ paces }) => ({ hour, paces: { ...paces, ...definedOf(chosen) } }))
    return null
  })
}

/** Whose mail the link stops, and which; null for a link that is not ours, or of somebody who has left. */
export async function getUnsubscription(token: string): Promise<(Unsubscription & { email: string }) | null> {
  const read = readUnsubscribeToken(token)
  if (!read) return null
  const person = await db.person.findUnique({
    where: { id: read.personId, deactivatedAt: null },
    select: { email: true },
  })
  return person && { ...read, email: person.email }
}

/** Stops the mails that the link names, or lets them come again as they did before. False for a link that does not work. */
export async function unsubscribe(token: string, wanted: 'stop' | 'again', now: Date): Promise<boolean> {
  const read = readUnsubscribeToken(token)
  const today = await registerToday(now)
  const actor = read && (await loadActor(read.personId, today))
  if (!read || !actor) return false
  const kinds = read.scope === 'all' ? KINDS : [read.scope]
  await mutate({ actor, now, today }, 'notification.unsubscribe', async (tx, operation) => {
    const wantedPaces = wanted === 'stop' ? NEVER : await pacesBefore(tx, read.personId, kinds)
    await changeSettings(tx, operation, ({ hour, paces }) => ({
      hour,
      paces: {
        ...paces,
        ...Object.fromEntries(
          kinds
            .filter((kind) => wanted === 'stop' || paces[kind] === 'never')
            .map((kind) => [kind, wantedPaces[kind]]),
        ),
      },
    }))
    return null
  })
  return true
}

const NEVER = Object.fromEntries(KINDS.map((kind) => [kind, 'never'])) as Paces

/** The paces before all of the kinds were stopped the last time. */
async function pacesBefore(tx: Tx, personId: string, kinds: readonly NotificationKind[]): Promise<Paces> {
  const events = await tx.event.findMany({
    where: { subjectType: 'person', subjectId: personId, action: 'person.mail_chosen' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { from: true, to: true },
  })
  const stopped = events.find(({ to }) => kinds.every((kind) => pacesOf(to)[kind] === 'never'))
  return pacesOf(stopped?.from)
}

async function changeSettings(
  tx: Tx,
  operation: Operation,
  change: (before: MailSettings) => MailSettings,
): Promise<void> {
  const personId = operation.actor.id
  await tx.notificationSetting.createMany({ data: { personId }, skipDuplicates: true })
  await tx.$queryRaw`SELECT person_id::text FROM notification_setting WHERE person_id = ${personId}::uuid FOR UPDATE`
  const row = await tx.notificationSetting.findUniqueOrThrow({ where: { personId } })
  const before = { hour: row.hour, paces: pacesOf(row.paces) }
  const after = change(before)
  const [from, data] = [before, after].map(({ hour, paces }) => ({ hour, paces: chosenOf(paces) }))
  if (!from || !data || isDeepStrictEqual(from, data)) return
  await tx.notificationSetting.update({
    where: { personId },
    data: { ...data, version: { increment: 1 } },
    select: { personId: true },
  })
  await recordEvent(tx, operation, {
    ...{ subjectType: 'person', subjectId: personId, subject: operation.actor.name },
    action: 'person.mail_chosen',
    from: { hour: from.hour, ...from.paces },
    to: { hour: data.hour, ...data.paces },
    visibility: 'internal',
  })
}

const definedOf = (chosen: Partial<Paces>): Partial<Paces> =>
  Object.fromEntries(Object.entries(chosen).filter(([, pace]) => pace !== undefined))
