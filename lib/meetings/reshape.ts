// Splitting a proposal in two, merging two into one, and marking a clause that the reader missed.
import { suggestGroups } from '#lib/communique/suggest.ts'
import { proposeTitle } from '#lib/communique/title.ts'
import { assertVersion } from '#lib/conflict.ts'
import { assertNow, notFound } from '#lib/errors.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { listProposableGroups } from './groups.ts'
import { changeProposal, openProposal, openReview, recordProposal } from './open-review.ts'
import { groupsToPropose } from './proposals.ts'
import { placeIn, textOf } from './revise.ts'
import { whyNotMerge, whyNotSplit } from './rules.ts'
import type { MarkStatement, MergeProposals, SplitProposal } from './schema.ts'
import { asJson } from './stored.ts'

type Pointer = { importId: string; id: string }

/** Splits the marked clause at an offset of its paragraph; the second part is a proposal of its own, undecided. */
export async function splitProposal(call: Call, input: SplitProposal): Promise<Pointer> {
  return mutate(call, 'proposal.split', async (tx, operation) => {
    const { proposal, review } = await openProposal(tx, operation, input)
    const text = textOf(review, proposal)
    const span = { start: proposal.startOffset, end: proposal.endOffset }
    assertNow(whyNotSplit(text, span, input.at))
    const first = placeIn(review, proposal.paragraphIndex, { start: span.start, end: input.at })
    const second = placeIn(review, proposal.paragraphIndex, { start: input.at, end: span.end })
    await changeProposal(tx, operation, proposal, 'split', { ...first })
    const { id: _, version: __, suggestedGroups, ...rest } = proposal
    const action = text.slice(second.startOffset, second.endOffset)
    const part = await tx.proposal.create({
      data: {
        ...rest,
        ...second,
        suggestedGroups: suggestedGroups ?? [],
        action,
        title: proposeTitle(action) || proposal.title,
        decision: 'undecided',
        byHand: true,
      },
    })
    await recordProposal(tx, operation, part, 'added', {}, { quote: part.quote })
    return { importId: review.id, id: part.id }
  })
}

/** Merges another proposal of the same paragraph into this one, which then marks everything from one to the other. */
export async function mergeProposals(call: Call, input: MergeProposals): Promise<Pointer> {
  return mutate(call, 'proposal.merge', async (tx, operation) => {
    const { proposal, review } = await openProposal(tx, operation, input)
    const other = await tx.proposal.findUnique({ where: { id: input.otherId, importId: review.id } })
    if (!other) throw notFound()
    await assertVersion(tx, operation.actor, 'proposal', other, input.otherVersion)
    assertNow(whyNotMerge(proposal, other))
    const place = placeIn(review, proposal.paragraphIndex, {
      start: Math.min(proposal.startOffset, other.startOffset),
      end: Math.max(proposal.endOffset, other.endOffset),
    })
    await changeProposal(tx, operation, proposal, 'merged', {
      ...place,
      themes: [...new Set([...proposal.themes, ...other.themes])],
    })
    await tx.proposal.delete({ where: { id: other.id } })
    await recordProposal(tx, operation, other, 'merged_away', { title: other.title, quote: other.quote }, {})
    return { importId: review.id, id: proposal.id }
  })
}

/** Adds a kept proposal for a clause that the reader missed. Throws `invalid` when the span holds no words. */
export async function markStatement(call: Call, { importId, mark }: MarkStatement): Promise<Pointer> {
  return mutate(call, 'proposal.mark', async (tx, operation) => {
    const review = await openReview(tx, operation, importId)
    const place = placeIn(review, mark.paragraphIndex, mark)
    const words = textOf(review, place).slice(place.startOffset, place.endOffset)
    const suggested = suggestGroups(
      { action: words, clause: words, section: place.section, addressee: '' },
      await listProposableGroups(tx, operation.today),
    )
    const marked = await tx.proposal.create({
      data: {
        ...place,
        importId: review.id,
        decision: 'keep',
        kind: mark.kind,
        title: proposeTitle(words) || words.slice(0, 120),
        themes: place.section ? [place.section] : [],
        addressee: 'unspecified',
        verb: '',
        action: words,
        certainty: 'certain',
        suggestedGroups: asJson(suggested),
        ...groupsToPropose(suggested),
        createItem: mark.kind === 'request',
        byHand: true,
      },
    })
    await recordProposal(tx, operation, marked, 'added', {}, { quote: marked.quote })
    return { importId: review.id, id: marked.id }
  })
}
