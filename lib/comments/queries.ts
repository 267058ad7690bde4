// Reads of comments: what the actor may not see is neither shown nor counted.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { groupPath } from '#lib/groups/path.ts'
import { commentSelect } from './load.ts'
import { type Mention, storedMentions } from './mentions.ts'

export const PAGE_SIZE = 20

type Row = Prisma.CommentGetPayload<{ select: typeof commentSelect }>

/** What to call somebody who is mentioned now, and their page where they have one. */
interface Who {
  label: string
  href: string | null
}

/** Whom a name in a text stands for; the same name may have stood for somebody else in another. */
export type Named = ReadonlyMap<string, Who>

export interface Wording {
  text: string
  writtenAt: Date
  named: Named
}

export interface Comment extends Omit<Row, 'wordings'> {
  /** Null: withdrawn. */
  now: Wording | null
  /** What stood there before, the latest first. */
  earlier: Wording[]
}

/** 20 comments, the newest first, those older than the comment `before` when it is given; `older`: the id of the next page. */
export async function listComments(actor: Actor, itemId: string, before: string | undefined, today: Day) {
  const visible = { itemId, AND: visibleTo(actor) }
  const edge = idField.safeParse(before).success
    ? await db.comment.findFirst({
        where: { ...visible, id: before as string },
        select: { id: true, createdAt: true },
      })
    : null
  const rows = await db.comment.findMany({
    where: { ...visible, ...(edge ? olderThan(edge) : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: commentSelect,
  })
  const page = rows.slice(0, PAGE_SIZE)
  const people = await mentionedOn(page, today)
  return {
    comments: page.map((row) => toComment(row, people)),
    older: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
    isFirst: edge === null,
  }
}

const olderThan = ({ id, createdAt }: { id: string; createdAt: Date }) => ({
  OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }],
})

type ById = ReadonlyMap<string, Who>

function toComment({ wordings, ...row }: Row, mentioned: ById): Comment {
  const said = row.withdrawnAt ? [] : wordings
  const [now = null, ...earlier] = said.map(({ text, writtenAt, mentions }) => ({
    text,
    writtenAt,
    named: namedIn(mentions, mentioned),
  }))
  return { ...row, now, earlier }
}

const namedIn = (mentions: unknown, mentioned: ById): Named =>
  new Map(
    storedMentions(mentions).flatMap(({ name, id }) => {
      const who = mentioned.get(id)
      return who ? [[name, who] as const] : []
    }),
  )

/** People and groups mentioned on the page, by their ids. */
async function mentionedOn(rows: readonly Row[], today: Day): Promise<ById> {
  const mentions = rows
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ wordings }) => wordings.flatMap((wording) => storedMentions(wording.mentions)))
  if (mentions.length === 0) return new Map()
  const ids = (kind: Mention['kind']) => [
    ...new Set(mentions.filter((one) => one.kind === kind).map(({ id }) => id)),
  ]
  const [people, groups] = await Promise.all([
    db.person.findMany({ where: { id: { in: ids('person') } }, take: 500, select: { id: true, name: true } }),
    db.group.findMany({
      where: { id: { in: ids('group') } },
      take: 500,
      select: { id: true, code: true, slug: true, period: { select: { code: true, endsOn: true } } },
    }),
  ])
  return new Map<string, Who>([
    ...people.map(({ id, name }) => [id, { label: `@${name}`, href: null }] as const),
    ...groups.map(
      ({ id, code, slug, period }) =>
        [
          id,
          { label: `@${code}`, href: groupPath(slug, toDay(period.endsOn) < today ? period.code : null) },
        ] as const,
    ),
  ])
}

/** One comment on the item as its forms look at it, or null. */
export async function getComment(actor: Actor, itemId: string, id: string): Promise<Comment | null> {
  if (!idField.safeParse(id).success) return null
  const row = await db.comment.findFirst({
    where: { id, itemId, AND: visibleTo(actor) },
    select: commentSelect,
  })
  return row && toComment(row, new Map())
}

/** How many comments on the item the actor may read, by who else may; withdrawn ones do not count. */
export async function countComments(actor: Actor, itemId: string): Promise<Record<Visibility, number>> {
  const rows = await db.comment.groupBy({
    by: ['visibility'],
    where: { itemId, withdrawnAt: null, AND: visibleTo(actor) },
    _count: true,
  })
  const counts = { register: 0, group: 0, internal: 0 }
  for (const { visibility, _count } of rows) counts[visibility] = _count
  return counts
}

export type CommentPage = Awaited<ReturnType<typeof listComments>>
