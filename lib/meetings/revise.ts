// Rewording a proposal, and moving the clause that it marks.
import { invalidField } from '#lib/errors.ts'
import type { CommuniqueImport, Proposal } from '#lib/generated/prisma/client.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { changeProposal, openProposal } from './open-review.ts'
import type { MoveSpan, ReviseProposal } from './schema.ts'
import { type Place, placeOf, type Span, trimSpan } from './spans.ts'
import { storedExtraction } from './stored.ts'

type Pointer = { importId: string; id: string }

/** Changes what the proposal says. Throws `invalid` when its marked words do not stand in the paragraph. */
export async function reviseProposal(call: Call, input: ReviseProposal): Promise<Pointer> {
  return mutate(call, 'proposal.revise', async (tx, operation) => {
    const { proposal, review } = await openProposal(tx, operation, input)
    const { id, version: _, clause, ...said } = input
    const start = textOf(review, proposal).indexOf(clause)
    if (start < 0) invalidField('clause', 'notInParagraph')
    const unchanged = clause === textOf(review, proposal).slice(proposal.startOffset, proposal.endOffset)
    const place = unchanged
      ? {}
      : placeIn(review, proposal.paragraphIndex, { start, end: start + clause.length })
    await changeProposal(tx, operation, proposal, 'revised', {
      ...said,
      collaboratorCodes: said.collaboratorCodes.filter((code) => code !== said.leadCode),
      ...place,
    })
    return { importId: review.id, id }
  })
}

/** Marks other words of the same paragraph. Throws `invalid` when the span holds none. */
export async function moveSpan(call: Call, { move }: MoveSpan): Promise<Pointer> {
  return mutate(call, 'proposal.move', async (tx, operation) => {
    const { proposal, review } = await openProposal(tx, operation, move)
    const place = placeIn(review, proposal.paragraphIndex, move)
    await changeProposal(tx, operation, proposal, 'moved', { ...place })
    return { importId: review.id, id: proposal.id }
  })
}

/** The place of a span in the document under review. Throws `invalid` when it holds no words. */
export function placeIn(review: CommuniqueImport, paragraphIndex: number, span: Span): Place {
  const { document, paragraphs } = storedExtraction(review.extraction)
  const paragraph = paragraphs[paragraphIndex]
  const trimmed = paragraph ? trimSpan(paragraph.text, span) : null
  if (!paragraph || !trimmed || paragraph.number === null) invalidField('span', 'notInParagraph')
  return placeOf(paragraph, document.language, trimmed)
}

/** The text of the paragraph that a proposal stands in. */
export function textOf(review: CommuniqueImport, proposal: Pick<Proposal, 'paragraphIndex'>): string {
  return storedExtraction(review.extraction).paragraphs[proposal.paragraphIndex]?.text ?? ''
}
