// Reminds of what is due and of silence, step by step (./steps.ts), and tells staff where nobody answered. Each step is taken once.
import { type Day, fromDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ReminderStep } from '#lib/generated/prisma/enums.ts'
import { currentOfficers } from '#lib/groups/officers.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { wasAsked } from './asked.ts'
import { type Due, listDue } from './due.ts'
import { owedKey, unaskedKey } from './keys.ts'
import type { Recipient } from './rules.ts'
import { nextStep } from './steps.ts'

const AT_A_TIME = 200

/** Takes every step that is due today. Of several workers one reminds; the others find nothing left to do. */
export async function remindAll(now: Date): Promise<number> {
  const today = await registerToday(now)
  for (let taken = 0; ; ) {
    const some = await db.$transaction((tx) => remindSome(tx, now, today), {
      timeout: 60_000,
      maxWait: 10_000,
    })
    taken += some
    if (some < AT_A_TIME) return taken
  }
}

async function remindSome(tx: Tx, now: Date, today: Day): Promise<number> {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('notifications.remind')) AS free`
  if (!lock?.free) return 0
  const due = await listDue(tx, today, AT_A_TIME)
  const steps = due.flatMap((one) => {
    const step = nextStep(one.dueOn, one.progress, today)
    return step ? [{ ...one, step }] : []
  })
  const unasked = new Set<string>()
  for (const one of steps) if (one.step === 'staff' && !(await wasAsked(tx, one))) unasked.add(one.key)
  if (steps.length === 0) return 0
  await noteSteps(tx, steps, today)
  const officers = await currentOfficers([...new Set(steps.map(({ groupId }) => groupId))], today, tx)
  const staff = await tx.personRole.findMany({
    where: { role: 'staff', person: { deactivatedAt: null } },
    take: 1000,
    select: { personId: true },
  })
  await tx.notification.createMany({
    data: steps.flatMap((one) => {
      const to: Omit<Recipient, 'kind'>[] =
        one.step === 'staff'
          ? staff.map(({ personId }) => ({ personId, reason: 'staff', function: null, groupId: one.groupId }))
          : remindedOf(one, officers.get(one.groupId) ?? [])
      return to.map((recipient) => rowOf(one, recipient, unasked.has(one.key), now))
    }),
    skipDuplicates: true,
  })
  return steps.length
}

/** Says how far reminders have gone, for what they are of. */
export async function noteSteps(
  tx: Tx,
  steps: readonly { key: string; dueOn: Day; step: ReminderStep }[],
  today: Day,
): Promise<void> {
  const values = steps.map(
    ({ key, dueOn, step }) =>
      Prisma.sql`(${key}, ${fromDay(dueOn)}::date, ${step}::reminder_step, ${fromDay(today)}::date)`,
  )
  if (values.length === 0) return
  await tx.$executeRaw`
    INSERT INTO reminder_progress (key, due_on, step, taken_on) VALUES ${Prisma.join(values)}
    ON CONFLICT (key) DO UPDATE SET due_on = excluded.due_on, step = excluded.step, taken_on = excluded.taken_on`
}

/** The action holder has the next step; where that is an officer too, the office is the reason that is given. */
function remindedOf(
  { holderId }: Due,
  officers: readonly { personId: string; function: Recipient['function']; groupId: string }[],
): Omit<Recipient, 'kind'>[] {
  const told = officers.map(({ personId, function: office, groupId }) => ({
    ...{ personId, reason: 'officer' as const, function: office, groupId },
  }))
  if (!holderId || told.some(({ personId }) => personId === holderId)) return told
  return [...told, { personId: holderId, reason: 'holder', function: null, groupId: null }]
}

const keyOf = (key: string, isUnasked: boolean) => (isUnasked ? unaskedKey(key) : key)

/** Officers are reminded of a round once for all that they are asked for by the same office. */
const rowOf = (
  { key, itemId, roundId, step, dueOn }: Due & { step: ReminderStep },
  recipient: Omit<Recipient, 'kind'>,
  isUnasked: boolean,
  now: Date,
) => ({
  ...recipient,
  key: keyOf(`${roundId ? owedKey(roundId, recipient.groupId ?? '') : key}:${dueOn}:${step}`, isUnasked),
  kind: step === 'staff' ? ('escalation' as const) : ('reminder' as const),
  ...{ itemId, roundId, step, dueOn: fromDay(dueOn), createdAt: now },
})
