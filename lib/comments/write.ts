// Writing a comment, editing it while it is fresh, taking it back. It changes nothing of the item: no version goes up.
import { visibleTo } from '#lib/actor.ts'
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import type { ItemPointer } from '#lib/items/change.ts'
import { type LoadedItem, lockItem } from '#lib/items/load.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { latestSelect } from './load.ts'
import { findMentions, type Mention, storedMentions } from './mentions.ts'
import { canComment, canReadMarked, isOwnComment } from './policy.ts'
import { whyNotEditComment, whyNotWithdrawComment } from './rules.ts'
import type { EditComment, WithdrawComment, WriteComment } from './schema.ts'

/** Writes it for those of that visibility, and tells whom it mentions. Throws `invalid` for mentions that cannot be. */
export async function writeComment(call: Call, { reference, visibility, ...input }: WriteComment) {
  return mutate<ItemPointer>(call, 'comment.write', async (tx, operation) => {
    const { actor, now } = operation
    // Locked, so that what is searched of the item holds whatever is written at once.
    const item = await lockItem(tx, reference)
    assertMay(canComment(actor, item))
    assertMay(canReadMarked(actor, item, visibility))
    const text = [input.also, input.text].filter(Boolean).join(' ')
    const mentions = await findMentions(tx, { text, visibility, item, today: operation.today })
    const { id } = await tx.comment.create({
      data: { itemId: item.id, authorId: actor.id, authorName: actor.name, visibility, createdAt: now },
      select: { id: true },
    })
    await tx.commentWording.create({
      data: { commentId: id, number: 1, text, mentions, writtenAt: now },
      select: { id: true },
    })
    await tell(tx, operation, item, { id, visibility, version: 1 }, 'comment.written', mentions)
    return { reference: item.reference, commentId: id }
  })
}

/** Puts another wording in its place; the earlier one stays readable by who reads the comment. */
export async function editComment(call: Call, { text, ...input }: EditComment) {
  return mutate<ItemPointer>(call, 'comment.edit', async (tx, operation) => {
    const { item, comment } = await loadOwn(tx, operation, input)
    assertNow(whyNotEditComment(comment, operation.now))
    const before = comment.wordings[0]
    const pointer = { reference: item.reference, commentId: comment.id }
    if (!before || before.text === text) return pointer
    const { visibility } = comment
    const mentions = await findMentions(tx, { text, visibility, item, today: operation.today })
    await tx.commentWording.create({
      data: { commentId: comment.id, number: before.number + 1, text, mentions, writtenAt: operation.now },
      select: { id: true },
    })
    const { version } = await tx.comment.update({
      where: { id: comment.id },
      data: { version: { increment: 1 } },
      select: { version: true },
    })
    const told = new Set(storedMentions(before.mentions).map(({ id }) => id))
    const added = mentions.filter(({ id }) => !told.has(id))
    await tell(tx, operation, item, { ...comment, version }, 'comment.edited', added)
    return pointer
  })
}

/** Its author takes it back: that there was one stays, what it said is shown to nobody. */
export async function withdrawComment(call: Call, input: WithdrawComment) {
  return mutate<ItemPointer>(call, 'comment.withdraw', async (tx, operation) => {
    const { item, comment } = await loadOwn(tx, operation, input)
    assertNow(whyNotWithdrawComment(comment))
    const { version } = await tx.comment.update({
      where: { id: comment.id },
      data: { withdrawnAt: operation.now, version: { increment: 1 } },
      select: { version: true },
    })
    await tell(tx, operation, item, { ...comment, version }, 'comment.withdrawn', [])
    return { reference: item.reference, commentId: comment.id }
  })
}

async function loadOwn(tx: Tx, { actor }: Operation, input: WithdrawComment) {
  const item = await lockItem(tx, input.reference)
  const comment = await tx.comment.findFirst({
    where: { id: input.commentId, itemId: item.id, AND: visibleTo(actor) },
    select: latestSelect,
  })
  if (!comment) throw notFound()
  assertMay(isOwnComment(actor, comment))
  await assertVersion(tx, actor, 'comment', comment, input.version)
  return { item, comment }
}

async function tell(
  tx: Tx,
  operation: Operation,
  item: LoadedItem,
  comment: { id: string; visibility: Visibility; version: number },
  action: string,
  mentions: readonly Mention[],
): Promise<void> {
  await recordEvent(tx, operation, {
    subjectType: 'comment',
    subjectId: comment.id,
    subject: item.reference,
    action,
    to: { mentions: mentions.map(({ kind, id }) => ({ kind, id })) },
    visibility: comment.visibility,
    itemId: item.id,
    version: comment.version,
  })
}
