// A statement that the reader marked → what the reviewer is offered: title, theme, lead, and whether it gets an item.
import { proposeTitle } from '#lib/communique/title.ts'
import type { Statement, SuggestedGroup } from '#lib/communique/types.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { asJson } from './stored.ts'

export type ProposalData = Omit<Prisma.ProposalCreateManyInput, 'importId' | 'section' | 'themes'> & {
  section: string | null
  themes: string[]
}

/** The row to review; a request gets an action item unless the reviewer says otherwise, an endorsement none. */
export function proposalFrom(statement: Statement): ProposalData {
  const { start, end, suggestedGroups, ...read } = statement
  return {
    ...read,
    startOffset: start,
    endOffset: end,
    title: proposeTitle(statement.action) || statement.quote.slice(0, 120),
    themes: statement.section ? [statement.section] : [],
    suggestedGroups: asJson(suggestedGroups),
    ...groupsToPropose(suggestedGroups),
    createItem: statement.kind === 'request',
  }
}

/** The best responsible group as lead; the collaborating ones beside it. */
export function groupsToPropose(suggested: readonly SuggestedGroup[]) {
  const ranked = [...suggested].sort((a, b) => b.score - a.score)
  const leadCode = ranked.find((group) => group.role === 'responsible')?.code ?? null
  return {
    leadCode,
    collaboratorCodes: ranked
      .filter((group) => group.role === 'collaborating' && group.code !== leadCode)
      .map((group) => group.code),
  }
}
