// Drafts as those read them who answer for the same items.
import type { Actor } from '#lib/actor.ts'
import { type Db, db, type Tx } from '#lib/db.ts'

/** What somebody else is writing about the same item. */
export type OthersDraft = {
  id: string
  by: string
  text: string
  savedAt: string
}

const MOST_OTHERS = 10

/** Drafts of others at one place, the latest first. The caller has seen to it that the reader answers for the item. */
export async function listOthers(
  from: Db | Tx,
  roundItemId: string,
  authorId: string,
): Promise<OthersDraft[]> {
  const rows = await from.answerDraft.findMany({
    where: { roundItemId, authorId: { not: authorId }, text: { not: '' } },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: MOST_OTHERS,
    select: { id: true, text: true, savedAt: true, author: { select: { name: true } } },
  })
  return rows.map(asOthers)
}

/** The drafts at several places, by place: the reader's own, and those of others. */
export async function listDraftsAt(actor: Actor, roundItemIds: readonly string[]) {
  const rows = await db.answerDraft.findMany({
    where: { roundItemId: { in: [...roundItemIds] } },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: roundItemIds.length * MOST_OTHERS,
    include: { author: { select: { name: true } } },
  })
  return new Map(
    [...Map.groupBy(rows, ({ roundItemId }) => roundItemId)].map(([place, drafts]) => [
      place,
      {
        own: drafts.find(({ authorId }) => authorId === actor.id) ?? null,
        others: drafts.filter(({ authorId, text }) => authorId !== actor.id && text !== '').map(asOthers),
      },
    ]),
  )
}

const asOthers = ({ id, text, savedAt, author }: Written): OthersDraft => ({
  ...{ id, text, by: author.name },
  savedAt: savedAt.toISOString(),
})

interface Written {
  id: string
  text: string
  savedAt: Date
  author: { name: string }
}
