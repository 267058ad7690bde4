// What a round covers, as a condition on item `i`: what fits each kind in which something was chosen.
import { Prisma } from '#lib/generated/prisma/client.ts'
import { ofCommunique, ofTheme } from '#lib/items/list/conditions.ts'
import { withParts } from '#lib/people/actor.ts'

/** Ids; all empty: every item. */
export interface Scope {
  communiqueIds: readonly string[]
  themeIds: readonly string[]
  groupIds: readonly string[]
}

export const EVERYTHING: Scope = { communiqueIds: [], themeIds: [], groupIds: [] }

/** Items whose answer the round would ask for: open, accepted by their responsible group, in scope. */
export async function inScope({ communiqueIds, themeIds, groupIds }: Scope): Promise<Prisma.Sql> {
  const parts = groupIds.length > 0 ? await withParts(groupIds) : []
  return Prisma.join(
    [
      Prisma.sql`i.closed_at IS NULL AND i.lead_state = 'accepted'`,
      ...(communiqueIds.length > 0 ? [ofCommunique([...communiqueIds])] : []),
      ...(themeIds.length > 0 ? [ofTheme([...themeIds])] : []),
      ...(groupIds.length > 0 ? [Prisma.sql`i.lead_group_id = ANY (${parts}::uuid[])`] : []),
    ],
    ' AND ',
  )
}
