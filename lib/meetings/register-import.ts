// "Register": a review becomes part of the register in one transaction, or nothing of it does.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { AppError, assertNow } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Proposal } from '#lib/generated/prisma/client.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { changeCommunique, createCommunique, keepParagraphs } from './keep-document.ts'
import { openReview } from './open-review.ts'
import { registerStatements, type StatementToRegister } from './register.ts'
import { loadReview, type Review } from './review.ts'
import { whyNotRegister } from './rules.ts'
import type { RegisterImport } from './schema.ts'
import { asJson, storedGroups } from './stored.ts'

/**
 * Registers what was kept: new requests take the next numbers in document order; registered ones get the quote and
 * the place that they lacked; nothing is renumbered or registered twice.
 * Throws `not_allowed_now` (undecided proposals, incomplete facts, decisions made since the page was shown) and `conflict`.
 */
export async function registerImport(
  call: Call,
  input: RegisterImport,
): Promise<{ slug: string; added: number; changed: number }> {
  return mutate(call, 'import.register', async (tx, operation) => {
    // One registration at a time: two imports of one meeting must see each other.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('register_import'))::text`
    const row = await openReview(tx, operation, input.importId)
    await assertVersion(tx, operation.actor, 'import', row, input.version)
    const file = await tx.sourceFile.findUniqueOrThrow({
      where: { id: row.fileId },
      select: { id: true, sha256: true },
    })
    const review = await loadReview(tx, row, file.sha256)
    if (review.mark !== input.seen) throw new AppError('not_allowed_now', { why: { key: 'review_changed' } })
    assertNow(whyNotRegister(row.state, review.facts, review.count))
    const communique = await keepDocument(tx, operation, review, file.id)
    for (const pair of review.changed) await fillIn(tx, operation, pair)
    const statements = review.added.map(({ proposal }) => toRegister(proposal))
    await registerStatements(tx, operation, communique, statements)
    await closeReview(tx, operation, row.id, communique.id, review)
    return { slug: communique.slug, added: review.added.length, changed: review.changed.length }
  })
}

async function keepDocument(tx: Tx, operation: Operation, review: Review, fileId: string) {
  const { registered, facts, extraction, count } = review
  const { language } = extraction.document
  const communique = !registered
    ? await createCommunique(tx, operation, facts, language, fileId)
    : count.documentChanges
      ? await changeCommunique(tx, operation, registered, facts, language, fileId)
      : { id: registered.id, slug: registered.slug, prefix: registered.meeting.prefix }
  await keepParagraphs(tx, communique.id, registered, extraction)
  return communique
}

/** The quote and the place as read now; what people wrote about the request stays. */
async function fillIn(
  tx: Tx,
  operation: Operation,
  { proposal, request, changes }: Review['changed'][number],
) {
  if (!request) return
  const placed = changes.filter((key) => key !== 'kind')
  const pick = (row: Proposal | typeof request) => Object.fromEntries(placed.map((key) => [key, row[key]]))
  const noGroups = Array.isArray(request.suggestedGroups) && request.suggestedGroups.length === 0
  const after = await tx.request.update({
    where: { id: request.id },
    data: {
      ...pick(proposal),
      ...(noGroups ? { suggestedGroups: asJson(proposal.suggestedGroups) } : {}),
      version: { increment: 1 },
    },
    select: { version: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'request',
    subjectId: request.id,
    subject: request.reference,
    action: request.quote === null ? 'request.quoted' : 'request.moved',
    from: asJson(pick(request)),
    to: asJson(pick(proposal)),
    requestId: request.id,
    version: after.version,
  })
}

function toRegister(proposal: Proposal): StatementToRegister {
  const { title, summary, kind, verb, addressee, action, quote, section, paragraph, sentence } = proposal
  const { startOffset, endOffset, themes, createItem, leadCode, collaboratorCodes } = proposal
  return {
    ...{
      title,
      summary,
      kind,
      verb,
      addressee,
      action,
      quote,
      section,
      paragraph,
      sentence,
      startOffset,
      endOffset,
    },
    ...{ themes, createItem, leadCode, collaboratorCodes },
    suggestedGroups: storedGroups(proposal.suggestedGroups),
  }
}

async function closeReview(tx: Tx, operation: Operation, id: string, communiqueId: string, review: Review) {
  const after = await tx.communiqueImport.update({
    where: { id },
    data: { state: 'registered', communiqueId, registeredAt: operation.now, version: { increment: 1 } },
    select: { version: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'import',
    subjectId: id,
    subject: review.facts.title,
    action: 'import.registered',
    to: { added: review.added.length, changed: review.changed.length },
    visibility: 'internal',
    version: after.version,
  })
}
