// A comment as pages and its own acts look at it.
import type { Prisma } from '#lib/generated/prisma/client.ts'

const wordings = {
  orderBy: { number: 'desc' },
  take: 30,
  select: { number: true, text: true, mentions: true, writtenAt: true },
} as const satisfies Prisma.Comment$wordingsArgs

/** With its wordings, the latest first. */
export const commentSelect = {
  id: true,
  authorId: true,
  authorName: true,
  visibility: true,
  createdAt: true,
  withdrawnAt: true,
  version: true,
  wordings,
} as const satisfies Prisma.CommentSelect

/** With the latest wording alone. */
export const latestSelect = {
  ...commentSelect,
  wordings: { ...wordings, take: 1 },
} as const satisfies Prisma.CommentSelect
