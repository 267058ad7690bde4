// What somebody answers for in one round: what is still owed, each with what was said last and what is being written, and what
// was answered.
import type { Actor } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { listDraftsAt, type OthersDraft } from '#lib/drafts/queries.ts'
import type { TypedAnswer } from '#lib/drafts/schema.ts'
import type { Why } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { AnswerState, Health, ItemState } from '#lib/generated/prisma/enums.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import { factsSelect, type LoadedItem, toFacts } from '#lib/items/load.ts'
import { canAnswerFor } from '#lib/rounds/policy.ts'
import { type LastWord, listLastWords } from './last-words.ts'

/** Short forms on one page; the next come once some of these are sent. */
export const FORMS = 25
const ANSWERED = 50

export interface OpenAnswer {
  state: AnswerState
  item: LoadedItem
  last: LastWord | null
  draft: (TypedAnswer & { version: number; savedAt: Date; refusal: Why | null }) | null
  others: OthersDraft[]
}

export interface GivenAnswer {
  reference: string
  title: string
  state: ItemState
  health: Health | null
  by: string
  at: Date
  noChange: boolean
  excerpt: string
}

export interface AnswerSheet {
  open: OpenAnswer[]
  answered: GivenAnswer[]
  counts: { owed: number; answered: number }
}

/** `groupIds`: those for which answers are given here. An action holder answers for what they hold. */
export async function getAnswerSheet(
  actor: Actor,
  round: { id: string },
  groupIds: readonly string[],
): Promise<AnswerSheet> {
  const ofMine: Prisma.RoundItemWhereInput = {
    roundId: round.id,
    OR: [
      { item: { leadGroupId: { in: [...groupIds] } } },
      { item: { holderId: actor.id, leadGroupId: { not: null } } },
    ],
  }
  const [counts, rows, answered] = await Promise.all([
    db.roundItem.groupBy({ by: ['state'], where: ofMine, _count: true }),
    db.roundItem.findMany({
      where: {
        roundId: round.id,
        // What one began to write stays in sight, answered by somebody else meanwhile or not.
        OR: [{ AND: [ofMine, { state: 'owed' }] }, { drafts: { some: { authorId: actor.id } } }],
      },
      orderBy: [
        { state: 'asc' },
        { item: { dueOn: { sort: 'asc', nulls: 'last' } } },
        { item: { reference: 'asc' } },
      ],
      take: FORMS,
      select: { id: true, state: true, item: { select: factsSelect } },
    }),
    db.roundItem.findMany({
      where: { ...ofMine, state: 'answered' },
      orderBy: [{ answer: { createdAt: 'desc' } }, { id: 'desc' }],
      take: ANSWERED,
      select: {
        item: { select: { reference: true, title: true, state: true, health: true } },
        answer: { select: { text: true, authorName: true, createdAt: true, noChange: true } },
      },
    }),
  ])
  const [drafts, last] = await Promise.all([
    listDraftsAt(
      actor,
      rows.map(({ id }) => id),
    ),
    listLastWords(rows.map(({ item }) => item.id)),
  ])
  const count = (state: AnswerState) => counts.find((row) => row.state === state)?._count ?? 0
  return {
    counts: { owed: count('owed'), answered: count('answered') },
    open: rows.map(({ id, state, item }) => {
      const { own = null, others = [] } = drafts.get(id) ?? {}
      const facts = toFacts(item)
      return {
        ...{ state, item: facts, last: last.get(item.id) ?? null },
        // Whose term ended keeps what they wrote, and reads no more of what others write.
        others: canAnswerFor(actor, facts) ? others : [],
        draft: own && { ...own, refusal: own.refusal as unknown as Why | null },
      }
    }),
    answered: answered.flatMap(({ item, answer }) =>
      answer === null
        ? []
        : [
            {
              ...item,
              ...{ by: answer.authorName, at: answer.createdAt, noChange: answer.noChange },
              excerpt: excerpt(answer.text, 140),
            },
          ],
    ),
  }
}
