// Keeping and dropping proposals, and taking a decision back. Each is saved at once.
import type { Tx } from '#lib/db.ts'
import type { Proposal } from '#lib/generated/prisma/client.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { changeProposal, openProposal, openReview } from './open-review.ts'
import type { Decide, DecideRest } from './schema.ts'

const DONE = { keep: 'kept', drop: 'dropped', undecided: 'reconsidered' } as const

/**
 * Keeps or drops a proposal, or takes the decision back. Returns the import and the proposal to look at next:
 * the first undecided one after it, else itself.
 */
export async function decideProposal(
  call: Call,
  { decide }: { decide: Decide },
): Promise<{ importId: string; next: string }> {
  return mutate(call, 'proposal.decide', async (tx, operation) => {
    const { proposal } = await openProposal(tx, operation, decide)
    if (proposal.decision !== decide.decision) {
      await changeProposal(tx, operation, proposal, DONE[decide.decision], { decision: decide.decision })
    }
    const next = decide.decision === 'undecided' ? proposal.id : await nextUndecided(tx, proposal)
    return { importId: proposal.importId, next }
  })
}

/** Keeps every proposal that nobody decided on yet. */
export async function keepTheRest(call: Call, { importId }: DecideRest): Promise<{ importId: string }> {
  return mutate(call, 'import.keep_rest', async (tx, operation) => {
    await openReview(tx, operation, importId)
    const rest = await tx.proposal.findMany({ where: { importId, decision: 'undecided' } })
    for (const proposal of rest) await changeProposal(tx, operation, proposal, 'kept', { decision: 'keep' })
    return { importId }
  })
}

async function nextUndecided(tx: Tx, proposal: Proposal): Promise<string> {
  const open = await tx.proposal.findMany({
    where: { importId: proposal.importId, decision: 'undecided' },
    orderBy: [{ paragraphIndex: 'asc' }, { startOffset: 'asc' }, { id: 'asc' }],
    select: { id: true, paragraphIndex: true, startOffset: true },
  })
  const after = open.find(
    (other) =>
      other.paragraphIndex > proposal.paragraphIndex ||
      (other.paragraphIndex === proposal.paragraphIndex && other.startOffset > proposal.startOffset),
  )
  return (after ?? open[0] ?? proposal).id
}
