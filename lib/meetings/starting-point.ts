// The proposals and facts that a review starts with: what was read, beside what the register knows already.
import type { Extraction } from '#lib/communique/types.ts'
import type { Tx } from '#lib/db.ts'
import { compareWithRegister } from './comparison.ts'
import { type CommuniqueFacts, proposeFacts } from './facts.ts'
import { type ProposalData, proposalFrom } from './proposals.ts'
import { type RegisteredCommunique, registeredFacts } from './registered.ts'
import { asJson } from './stored.ts'

/** The register's facts where the meeting is registered, filled in from the document; else proposed. */
export async function startingFacts(
  tx: Tx,
  { document, meeting }: Extraction,
  registered: RegisteredCommunique | null,
): Promise<CommuniqueFacts> {
  const taken = registered ? [] : await tx.meeting.findMany({ select: { prefix: true } })
  const proposed = proposeFacts(
    document,
    meeting,
    taken.map(({ prefix }) => prefix),
  )
  if (!registered) return proposed
  const filled = Object.entries(registeredFacts(registered)).map(([key, known]) => {
    const empty = known === null || known.length === 0
    return [key, empty ? proposed[key as keyof CommuniqueFacts] : known]
  })
  return Object.fromEntries(filled) as CommuniqueFacts
}

/**
 * A file that was registered before starts as its review ended. In another file of a registered communiqué what is
 * registered is kept, what was dropped stays dropped, and the rest waits for a decision.
 */
export async function startingProposals(
  tx: Tx,
  extraction: Extraction,
  registered: RegisteredCommunique | null,
  sha256: string,
): Promise<ProposalData[]> {
  const read = extraction.statements.map(proposalFrom)
  if (!registered) return read
  const last = await tx.communiqueImport.findFirst({
    where: { communiqueId: registered.id, state: 'registered' },
    orderBy: { registeredAt: 'desc' },
    select: { file: { select: { sha256: true } }, proposals: true },
  })
  if (last?.file.sha256 === sha256) {
    return last.proposals.map(({ id: _, importId: __, version: ___, suggestedGroups, ...rest }) => ({
      ...rest,
      suggestedGroups: asJson(suggestedGroups),
    }))
  }
  const dropped = new Set(last?.proposals.filter(({ decision }) => decision === 'drop').map(clauseOf))
  const { pairs } = compareWithRegister(read, registered.requests, extraction.paragraphs)
  return pairs.map(({ proposal, request }) => ({
    ...proposal,
    decision: request ? 'keep' : dropped.has(clauseOf(proposal)) ? 'drop' : 'undecided',
    themes: themesOfSection(registered, proposal.section) ?? proposal.themes,
  }))
}

const clauseOf = (at: { quote: string; startOffset: number; endOffset: number }) =>
  `${at.startOffset}-${at.endOffset} ${at.quote}`

/** What the registered requests of the same section are about. */
function themesOfSection(registered: RegisteredCommunique, section: string | null): string[] | null {
  const neighbour = registered.requests.find(
    (request) => request.section === section && request.themes.length > 0,
  )
  return neighbour?.themes.map(({ theme }) => theme.name) ?? null
}
