// Keeps what somebody is typing about an item of a round. Each person has a draft of their own there, so nobody writes over
// another; the same person at two devices is told before one text takes the other's place.
import type { Tx } from '#lib/db.ts'
import { assertMay } from '#lib/errors.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { findEntry } from './entry.ts'
import { listOthers, type OthersDraft } from './queries.ts'
import { isBlank, type SaveDraft, sameAnswer, type TypedAnswer } from './schema.ts'

export type KeptDraft = TypedAnswer & {
  version: number
  savedAt: string
}

export type SavedDraft = {
  /** The draft's version now; 0: nothing is left of it. */
  version: number
  savedAt: string
  /** What is kept instead, written at another device since; then nothing was saved. */
  conflict: KeptDraft | null
  /** What other officers are writing about the same item. */
  others: OthersDraft[]
}

/** Keeps the draft as it is typed now; an empty one goes. No event: nothing has been said yet. */
export async function saveDraft(call: Call, input: SaveDraft): Promise<SavedDraft> {
  const { slug, reference, version, device, ...typed } = input
  return mutate(call, 'draft.save', async (tx, { actor, now }): Promise<SavedDraft> => {
    const entry = await findEntry(tx, actor, { slug, reference })
    assertMay(entry.isMine)
    const others = await listOthers(tx, entry.id, actor.id)
    const place = { roundItemId: entry.id, authorId: actor.id }
    const kept = await lockDraft(tx, place)
    const outcome = { savedAt: now.toISOString(), conflict: null, others }
    if (kept && isOutdated(kept, { version, device }, typed))
      return { ...outcome, version, conflict: asKept(kept) }
    // A save that was under way when the answer was sent.
    const isSent = entry.answer?.authorId === actor.id && entry.answer.text === typed.text
    if (isBlank(typed) || (!kept && isSent)) {
      await tx.answerDraft.deleteMany({ where: place })
      return { ...outcome, version: 0 }
    }
    if (kept && sameAnswer(kept, typed))
      return { ...outcome, version: kept.version, savedAt: kept.savedAt.toISOString() }
    return { ...outcome, version: await writeDraft(tx, place, { ...typed, device, savedAt: now }) }
  })
}

type Place = { roundItemId: string; authorId: string }
type Stored = Prisma.AnswerDraftGetPayload<Record<string, never>>

/** The person's own draft, or that there is none yet: locked until the transaction ends. */
export async function lockDraft(tx: Tx, place: Place): Promise<Stored | null> {
  const key = `draft ${place.roundItemId} ${place.authorId}`
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`
  return tx.answerDraft.findUnique({ where: { roundItemId_authorId: place } })
}

/** True when another device wrote since, something else than what is typed now. */
export function isOutdated(
  kept: Stored | null,
  { version, device }: { version: number; device: string },
  typed: TypedAnswer,
): boolean {
  if (!kept || kept.version === version || sameAnswer(kept, typed)) return false
  return device === '' || kept.device !== device
}

/** Writes the person's draft and returns its version; the reason for which it was not sent before is gone. */
export async function writeDraft(
  tx: Tx,
  place: Place,
  draft: TypedAnswer & { device: string; savedAt: Date; refusal?: Prisma.InputJsonValue },
): Promise<number> {
  const data = { ...draft, refusal: draft.refusal ?? Prisma.DbNull }
  const { version } = await tx.answerDraft.upsert({
    where: { roundItemId_authorId: place },
    create: { ...place, ...data },
    update: { ...data, version: { increment: 1 } },
    select: { version: true },
  })
  return version
}

const asKept = ({ kind, text, health, healthCause, evidence, version, savedAt }: Stored): KeptDraft => ({
  ...{ kind, text, health, healthCause, evidence, version },
  savedAt: savedAt.toISOString(),
})
