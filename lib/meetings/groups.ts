// The groups of the current study period that a request may be proposed to, with the mandates that suggest them.
import type { GroupMandate } from '#lib/communique/types.ts'
import { type Day, fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { GroupKind } from '#lib/generated/prisma/enums.ts'

export interface ProposableGroup extends GroupMandate {
  id: string
  kind: GroupKind
}

/** Groups of the study period that `today` falls in and that have not ended; in the register's order. */
export async function listProposableGroups(client: Tx, today: Day): Promise<ProposableGroup[]> {
  const day = fromDay(today)
  const groups = await client.group.findMany({
    where: {
      period: { startsOn: { lte: day }, endsOn: { gte: day } },
      OR: [{ endedOn: null }, { endedOn: { gt: day } }],
    },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    take: 500,
    select: {
      id: true,
      code: true,
      kind: true,
      mandate: true,
      titles: {
        orderBy: { validFrom: 'desc' },
        where: { validFrom: { lte: day } },
        take: 1,
        select: { title: true },
      },
    },
  })
  return groups.map(({ titles, ...group }) => ({ ...group, title: titles[0]?.title ?? '' }))
}
