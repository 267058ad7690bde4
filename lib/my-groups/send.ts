// Sends answers to a round, one or all that are written, as one act. Each is judged for itself: what is refused stays as a draft
// with the sentence why, the others go through.

import type { Tx } from '#lib/db.ts'
import { discardOwn } from '#lib/drafts/discard.ts'
import { findEntry } from '#lib/drafts/entry.ts'
import { isOutdated, lockDraft, writeDraft } from '#lib/drafts/save.ts'
import { isBlank } from '#lib/drafts/schema.ts'
import { AppError, assertMay, assertNow, type Why } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem } from '#lib/items/submit.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import type { AnswerSheetForm, SentAnswer } from './schema.ts'

export type SendOutcome = {
  slug: string
  group: string
  sent: number
  /** References of what was refused; the sentences are with the drafts. */
  refused: string[]
}

/**
 * Keeps everything that was typed, and sends or throws away what was asked for. Throws `not_found`, `forbidden`, `not_allowed_now` (round closed, nothing
 * written), and `conflict` when a draft was written on at another device since: then nothing is kept or sent.
 */
export async function sendAnswers(call: Call, input: AnswerSheetForm): Promise<SendOutcome> {
  const { slug, group, send } = input
  const isAsked = (answer: SentAnswer) => send === answer.reference || (send === 'all' && answer.text !== '')
  assertNow(whyNotSend(send, input.answers.filter(isAsked)))
  return mutate(call, 'round.send_answers', async (tx, operation) => {
    const discarded = send.startsWith(DISCARD) ? send.slice(DISCARD.length) : null
    const written = input.answers.filter(
      (answer) => answer.reference !== discarded && (answer.isTouched || isAsked(answer)),
    )
    await lockItems(tx, written)
    const outcome: SendOutcome = { slug, group, sent: 0, refused: [] }
    for (const answer of written) {
      const place = await keep(tx, operation, input, answer)
      if (!isAsked(answer)) continue
      const why = await trySending(tx, operation, answer)
      if (why) {
        outcome.refused.push(answer.reference)
        await writeDraft(tx, place, {
          ...draftOf(answer, input, operation),
          refusal: why as unknown as Prisma.InputJsonObject,
        })
      } else {
        outcome.sent++
        await discardOwn(tx, place)
      }
    }
    if (discarded !== null) {
      const { id } = await findEntry(tx, operation.actor, { slug, reference: discarded })
      await discardOwn(tx, { roundItemId: id, authorId: operation.actor.id })
    }
    return outcome
  })
}

const DISCARD = 'discard:'

const whyNotSend = (send: string, asked: readonly SentAnswer[]): Why | null =>
  send === '' || send.startsWith(DISCARD) || asked.length > 0 ? null : { key: 'nothing_is_written' }

/** In the order in which opening a round locks them. */
async function lockItems(tx: Tx, answers: readonly SentAnswer[]): Promise<void> {
  const references = answers.map(({ reference }) => reference)
  await tx.$queryRaw`
    SELECT id::text FROM action_item WHERE reference = ANY (${references}) ORDER BY id FOR NO KEY UPDATE`
}

async function keep(tx: Tx, operation: Operation, sheet: AnswerSheetForm, answer: SentAnswer) {
  const entry = await findEntry(tx, operation.actor, { slug: sheet.slug, reference: answer.reference })
  const place = { roundItemId: entry.id, authorId: operation.actor.id }
  const kept = await lockDraft(tx, place)
  // Who answered for the item before keeps what was written then.
  assertMay(entry.isMine || kept !== null)
  if (isOutdated(kept, { version: answer.draftVersion, device: sheet.device }, answer))
    throw new AppError('conflict')
  if (isBlank(answer)) await discardOwn(tx, place)
  else await writeDraft(tx, place, draftOf(answer, sheet, operation))
  return place
}

const draftOf = (
  { kind, text, health, healthCause, evidence }: SentAnswer,
  { device }: AnswerSheetForm,
  { now }: Operation,
) => ({ kind, text, health, healthCause, evidence, device, savedAt: now })

/** Null once it is sent, else why not; then nothing of it is written. */
async function trySending(tx: Tx, operation: Operation, answer: SentAnswer): Promise<Why | null> {
  if (answer.text === '') return { key: 'answer_needs_text' }
  await tx.$executeRaw`SAVEPOINT answer`
  try {
    await sendOne({ ...operation, within: { tx, id: operation.id } }, tx, answer)
    await tx.$executeRaw`RELEASE SAVEPOINT answer`
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT answer`
    return whyRefused(error)
  }
}

/** On behalf of the responsible group, for everybody to read. */
async function sendOne(call: Call, tx: Tx, answer: SentAnswer): Promise<void> {
  const { reference, version, kind, text, health, healthCause } = answer
  const evidence = { evidence: [answer.evidence], shows: [''] }
  if (kind === 'done') {
    await submitItem(call, { reference, version, text, ...evidence })
    return
  }
  const item = await tx.actionItem.findUnique({
    where: { reference },
    select: { lead: { select: { code: true } } },
  })
  if (!item?.lead) throw new AppError('not_allowed_now', { why: { key: 'needs_responsible_group' } })
  await logProgress(call, {
    ...{
      reference,
      version,
      text,
      health,
      healthCause: health === 'on_track' ? '' : healthCause,
      ...evidence,
    },
    ...{ visibility: 'register', group: item.lead.code, noChange: kind === 'no_change', next: null },
  })
}

const OF_FIELD: Record<string, string> = {
  healthCause: 'answer_needs_cause',
  evidence: 'answer_needs_evidence_place',
}

function whyRefused(error: AppError): Why {
  if (error.why) return error.why
  if (error.code === 'conflict') {
    const who = error.changes.at(-1)?.actorName
    return who ? { key: 'answer_overtaken', values: { who } } : { key: 'answer_overtaken_unseen' }
  }
  if (error.code === 'invalid')
    return { key: OF_FIELD[Object.keys(error.fields)[0] ?? ''] ?? 'answer_not_right' }
  return { key: 'answer_not_yours' }
}
