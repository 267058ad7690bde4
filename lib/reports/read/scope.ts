// Which requests and items a report is about, as conditions of its queries.
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { withParts } from '#lib/people/actor.ts'
import type { ReportOptions } from '../options.ts'

export interface Scope {
  items: Prisma.ActionItemWhereInput
  requests: Prisma.RequestWhereInput
  communiques: Prisma.CommuniqueWhereInput
}

/** A group stands for itself and everything below it; what it has is what it is responsible for. */
export async function readScope({ communiqueIds, groupIds }: ReportOptions): Promise<Scope> {
  const groups = groupIds.length > 0 ? { leadGroupId: { in: await withParts(groupIds) } } : {}
  const communiques = communiqueIds.length > 0 ? { id: { in: [...communiqueIds] } } : {}
  const answered = communiqueIds.length > 0 ? { some: { request: { communique: communiques } } } : null
  return {
    items: { ...groups, ...(answered ? { requests: answered } : {}) },
    requests: {
      withdrawnAt: null,
      communique: communiques,
      ...(groupIds.length > 0 ? { items: { some: { item: groups } } } : {}),
    },
    communiques,
  }
}

/** The list in pieces that a query takes at once. */
export function piecesOf<T>(list: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size))
}
