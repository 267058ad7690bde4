// Wording the call of a round, and sending it to those who have not got it.
import { assertMay, assertNow } from '#lib/errors.ts'
import { enqueueMail } from '#lib/mail/outbox.ts'
import type { Call } from '#lib/mutation.ts'
import { askUntil } from '#lib/notifications/expiry.ts'
import { writtenTo } from '#lib/notifications/frame.ts'
import { callKey, owedKey } from '#lib/notifications/keys.ts'
import { noteSteps } from '#lib/notifications/remind.ts'
import { nextStep } from '#lib/notifications/steps.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { getCall } from './call.ts'
import { callMail } from './call-mail.ts'
import { changeRound } from './change.ts'
import { canRunRounds } from './policy.ts'
import { whyNotCall, whyNotRun } from './rules.ts'
import type { SendCall, WriteCall } from './schema.ts'

/** Keeps the words; nothing is sent. */
export async function writeCall(call: Call, { subject, introduction, ...input }: WriteCall) {
  return changeRound(call, 'round.write_call', input, async (tx, operation, round) => {
    assertMay(canRunRounds(operation.actor))
    assertNow(whyNotRun(round))
    const words = { subject, introduction }
    const before = await getCall(round, operation.today, tx)
    await tx.roundCall.upsert({
      where: { roundId: round.id },
      create: { roundId: round.id, ...words },
      update: words,
      select: { roundId: true },
    })
    return { event: { action: 'round.call_written', from: { ...before.words }, to: words } }
  })
}

/**
 * Sends the call to every officer who has not got it: by mail, or, as the person chose, in the digest or the inbox only. What it
 * tells counts as the reminder that is due today. Throws `not_allowed_now` where nobody is left.
 */
export async function sendCall(call: Call, input: SendCall) {
  return changeRound(call, 'round.send_call', input, async (tx, operation, round) => {
    const { actor, now, today } = operation
    assertMay(canRunRounds(actor))
    const { words, groups, callees, sentAt } = await getCall(round, today, tx)
    const left = callees.filter(({ how }) => how !== 'sent')
    assertNow(whyNotCall(round, left.length))
    const registerName = await getSetting('register_name', tx)
    const expiresAt = askUntil(round.dueOn, now, await getSetting('time_zone', tx))
    const byMail = left.filter(({ how }) => how === 'mail')
    for (const callee of byMail) {
      const { content, headers } = callMail(round, words, callee, registerName)
      const { officer } = callee
      const reader = {
        id: officer.personId,
        name: officer.name,
        email: officer.email,
        locale: officer.locale,
      }
      const key = callKey(round.id, officer.personId)
      await enqueueMail(tx, { ...writtenTo(reader, content, headers), key, kind: 'round_call', expiresAt })
    }
    const sent = { ...words, sentAt: now, sentByName: actor.name }
    await tx.roundCall.upsert({
      where: { roundId: round.id },
      create: { roundId: round.id, ...sent },
      update: sentAt ? {} : sent,
      select: { roundId: true },
    })
    const step = nextStep(round.dueOn, null, today)
    const steps = groups.map(({ groupId }) => ({ key: owedKey(round.id, groupId), dueOn: round.dueOn }))
    if (step && !sentAt)
      await noteSteps(
        tx,
        steps.map((one) => ({ ...one, step })),
        today,
      )
    return {
      event: {
        action: 'round.call_sent',
        to: {
          groups: groups.filter(({ officers }) => officers.length > 0).map(({ code }) => code),
          vacant: groups.filter(({ officers }) => officers.length === 0).map(({ code }) => code),
          mails: byMail.length,
        },
      },
    }
  })
}
