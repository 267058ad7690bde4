// How every act on a review begins: the import is locked, so that decisions and the registration take turns.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { CommuniqueImport, Prisma, Proposal } from '#lib/generated/prisma/client.ts'
import type { Operation } from '#lib/mutation.ts'
import { canImport } from './policy.ts'
import { whyNotReview } from './rules.ts'

/** The import, locked. Throws `forbidden` to others than staff, `not_found`, `not_allowed_now` once it is closed. */
export async function openReview(tx: Tx, operation: Operation, importId: string): Promise<CommuniqueImport> {
  const review = await lockImport(tx, operation, importId)
  assertNow(whyNotReview(review.state))
  return review
}

/** As `openReview`, in whatever state it is. */
export async function lockImport(tx: Tx, operation: Operation, importId: string): Promise<CommuniqueImport> {
  assertMay(canImport(operation.actor))
  await tx.$queryRaw`SELECT id FROM communique_import WHERE id = ${importId}::uuid FOR UPDATE`
  const review = await tx.communiqueImport.findUnique({ where: { id: importId } })
  if (!review) throw notFound()
  return review
}

/** The proposal and its import. Throws as `openReview`, and `conflict` when somebody changed the proposal since. */
export async function openProposal(
  tx: Tx,
  operation: Operation,
  { id, version }: { id: string; version: number },
): Promise<{ proposal: Proposal; review: CommuniqueImport }> {
  assertMay(canImport(operation.actor))
  const owner = await tx.proposal.findUnique({ where: { id }, select: { importId: true } })
  if (!owner) throw notFound()
  const review = await openReview(tx, operation, owner.importId)
  const proposal = await tx.proposal.findUnique({ where: { id } })
  if (!proposal) throw notFound()
  await assertVersion(tx, operation.actor, 'proposal', proposal, version)
  return { proposal, review }
}

/** Writes the change to the proposal, its next version, and the event; only staff read a review's history. */
export async function changeProposal(
  tx: Tx,
  operation: Operation,
  before: Proposal,
  action: string,
  change: Prisma.ProposalUncheckedUpdateInput,
): Promise<Proposal> {
  const after = await tx.proposal.update({
    where: { id: before.id },
    data: { ...change, version: { increment: 1 } },
  })
  const changed = Object.keys(change).filter(
    (key) => JSON.stringify(before[key as keyof Proposal]) !== JSON.stringify(after[key as keyof Proposal]),
  )
  await recordProposal(tx, operation, after, action, valuesOf(before, changed), valuesOf(after, changed))
  return after
}

/** One event of a proposal. */
export async function recordProposal(
  tx: Tx,
  operation: Operation,
  proposal: Proposal,
  action: string,
  from: Prisma.InputJsonObject,
  to: Prisma.InputJsonObject,
): Promise<void> {
  await recordEvent(tx, operation, {
    subjectType: 'proposal',
    subjectId: proposal.id,
    subject: proposal.title,
    action: `proposal.${action}`,
    from,
    to,
    visibility: 'internal',
    version: proposal.version,
  })
}

function valuesOf(proposal: Proposal, keys: string[]): Prisma.InputJsonObject {
  return Object.fromEntries(
    keys.map((key) => [key, proposal[key as keyof Proposal] as Prisma.InputJsonValue]),
  )
}
