// Who has answered a round and who has not: its groups with their counts, and its items with their answers.
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { AnswerState } from '#lib/generated/prisma/enums.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import type { AnswerCounts } from './queries.ts'
import { lastReminded } from './remind.ts'

export interface GroupLine extends AnswerCounts {
  /** Null: what no group has at the moment. */
  groupId: string | null
  code: string | null
  slug: string | null
  /** When it was reminded last. */
  remindedAt: Date | null
  /** Nobody acts for it, so nobody answers; read for the board only. */
  vacant?: boolean
}

/** Rows that one page shows; more are reached group by group. */
const SHOWN = 150

/** Frozen when the round closed; until then who answered, else who has the item. */
const GROUP = Prisma.sql`CASE WHEN NOT r.is_open THEN r.group_id WHEN r.answer_id IS NOT NULL THEN u.group_id ELSE i.lead_group_id END`

/** Every group that the round asks, those that still owe first, then by number. */
export async function listGroupLines(round: { id: string }): Promise<GroupLine[]> {
  const rows = await db.$queryRaw<Omit<GroupLine, 'remindedAt'>[]>`
    SELECT g.id::text AS "groupId", g.code, g.slug, c.owed, c.answered, c.cancelled FROM (
      SELECT ${GROUP} AS group_id,
        count(*) FILTER (WHERE r.state = 'owed')::int AS owed,
        count(*) FILTER (WHERE r.state = 'answered')::int AS answered,
        count(*) FILTER (WHERE r.state = 'cancelled')::int AS cancelled
        FROM round_item r JOIN action_item i ON i.id = r.item_id LEFT JOIN progress_update u ON u.id = r.answer_id
       WHERE r.round_id = ${round.id}::uuid GROUP BY 1
    ) c LEFT JOIN "group" g ON g.id = c.group_id
    ORDER BY c.owed = 0, g.id IS NULL, group_sort_key(g.code) LIMIT 2000`
  const reminded = await lastReminded(round.id)
  return rows.map((row) => ({ ...row, remindedAt: reminded.get(row.groupId ?? '') ?? null }))
}

export interface Answer {
  by: string
  at: Date
  noChange: boolean
  excerpt: string
}

export interface AnswerLine {
  reference: string
  title: string
  state: AnswerState
  groupId: string | null
  /** Added when the round was open already. */
  isLater: boolean
  answer: Answer | null
  /** Silent in the round that was closed before this one, too. */
  wasSilent: boolean
}

/** The round's items with their answers, of some groups where they are given; `more`: there are more than are shown. */
export async function listAnswers(
  round: { id: string; closedAt: Date | null },
  groupIds: readonly string[] | null,
) {
  const found = await db.$queryRaw<(Omit<AnswerLine, 'answer'> & { answerId: string | null })[]>`
    SELECT i.reference, i.title, r.state::text AS state, ${GROUP}::text AS "groupId", r.is_later AS "isLater", r.answer_id::text AS "answerId",
      r.state = 'owed' AND coalesce((
        SELECT e.state = 'owed' FROM round_item e JOIN round o ON o.id = e.round_id
         WHERE e.item_id = r.item_id AND e.round_id <> r.round_id AND e.state <> 'cancelled'
           AND o.closed_at < coalesce(${round.closedAt?.toISOString()}::timestamptz, 'infinity')
         ORDER BY o.closed_at DESC LIMIT 1), false) AS "wasSilent"
      FROM round_item r JOIN action_item i ON i.id = r.item_id LEFT JOIN progress_update u ON u.id = r.answer_id
     WHERE r.round_id = ${round.id}::uuid AND (${groupIds === null} OR ${GROUP} = ANY (${[...(groupIds ?? [])]}::uuid[]))
     ORDER BY i.lead_sort, r.state, i.reference LIMIT ${SHOWN + 1}`
  const shown = found.slice(0, SHOWN)
  const answers = await readAnswers(shown.flatMap(({ answerId }) => answerId ?? []))
  const rows = shown.map(
    ({ answerId, ...row }): AnswerLine => ({ ...row, answer: answers.get(answerId ?? '') ?? null }),
  )
  return { rows, more: found.length > SHOWN }
}

const said = { text: true } as const

/** Who answered and when, in the wording that stands: an answer that was corrected reads as corrected. */
async function readAnswers(ids: string[]): Promise<Map<string, Answer>> {
  const rows = await db.progressUpdate.findMany({
    where: { id: { in: ids } },
    take: SHOWN,
    select: {
      id: true,
      ...said,
      noChange: true,
      authorName: true,
      createdAt: true,
      correctedBy: {
        select: { ...said, correctedBy: { select: { ...said, correctedBy: { select: said } } } },
      },
    },
  })
  return new Map(
    rows.map((row) => [
      row.id,
      { by: row.authorName, at: row.createdAt, noChange: row.noChange, excerpt: excerpt(standing(row), 160) },
    ]),
  )
}

interface Wording {
  text: string
  correctedBy?: Wording | null
}

const standing = ({ text, correctedBy }: Wording): string => (correctedBy ? standing(correctedBy) : text)
