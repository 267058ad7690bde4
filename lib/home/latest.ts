// The latest progress, as far as the reader may read it.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { excerpt } from './excerpt.ts'

const SHOWN = 6

/** The latest updates that no other corrects, newest first: of all items, or of some. */
export async function listLatestProgress(actor: Actor, items: Prisma.ActionItemWhereInput = {}) {
  const rows = await db.progressUpdate.findMany({
    where: {
      correctedBy: { is: null },
      AND: [visibleTo(actor), Object.keys(items).length > 0 ? { item: items } : {}],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      text: true,
      noChange: true,
      createdAt: true,
      authorName: true,
      group: { select: { code: true } },
      item: { select: { reference: true, title: true } },
    },
  })
  return rows.map(({ text, ...row }) => ({ ...row, excerpt: excerpt(text) }))
}

export type LatestProgress = Awaited<ReturnType<typeof listLatestProgress>>[number]
