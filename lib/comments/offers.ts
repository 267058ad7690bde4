// Whom a writer is offered to mention: people and groups that may read what is written, and nobody else.
import type { Actor } from '#lib/actor.ts'
import { type Day, fromDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { typedMention } from './mention-text.ts'
import { sharedNames, tailOf, typedApart } from './namesakes.ts'
import { canComment, canReadMarked } from './policy.ts'
import { readersOf, running } from './readers.ts'

export interface Offer {
  /** As it is typed into the text: '@SG15', '@"Chair, SG15"'. */
  typed: string
  name: string
  /** A group's title; where several people have the name, what tells one apart. */
  detail: string
}

export const MOST_OFFERS = 8

interface Asked {
  item: LoadedItem
  visibility: Visibility
  today: Day
}

/** The groups, then the people, whose code, title or name has the typed words; nothing for who may not write so. */
export async function searchOffers(actor: Actor, { item, visibility, today }: Asked, typed: string) {
  if (!canComment(actor, item) || !canReadMarked(actor, item, visibility)) return []
  const words = typed.trim().slice(0, 80)
  const readers = await readersOf(db, visibility, item, today)
  const [groups, people] = await Promise.all([
    listGroups({ AND: [readers.groups, words ? groupNamed(words) : ofItem(item)] }, today, MOST_OFFERS),
    listPeople(
      {
        AND: [
          readers.people,
          words ? { name: { contains: words, mode: 'insensitive' } } : nearTo(item, today),
        ],
      },
      today,
      MOST_OFFERS,
    ),
  ])
  return [...groups, ...people].slice(0, MOST_OFFERS)
}

/** The groups of the item, their officers and who keeps the register: the choice where scripts do not run. */
export async function listOffers(actor: Actor, item: LoadedItem, today: Day): Promise<Offer[]> {
  if (!canComment(actor, item)) return []
  const [groups, people] = await Promise.all([
    listGroups(ofItem(item), today, 30),
    listPeople({ AND: [{ deactivatedAt: null }, nearTo(item, today)] }, today, 60),
  ])
  return [...groups, ...people]
}

const ofItem = (item: LoadedItem): Prisma.GroupWhereInput => ({
  id: { in: item.assignments.map(({ groupId }) => groupId) },
})

/** Officers of the item's groups, its action holder, staff and managers. */
const nearTo = (item: LoadedItem, today: Day): Prisma.PersonWhereInput => ({
  OR: [
    { memberships: { some: { group: ofItem(item), ...running(today) } } },
    { roles: { some: { role: { in: ['staff', 'manager'] } } } },
    ...(item.holderId ? [{ id: item.holderId }] : []),
  ],
})

const groupNamed = (words: string): Prisma.GroupWhereInput => ({
  OR: [
    { slug: { startsWith: parseGroupCode(words)?.slug ?? words.toLowerCase() } },
    { titles: { some: { validTo: null, title: { contains: words, mode: 'insensitive' } } } },
  ],
})

async function listGroups(where: Prisma.GroupWhereInput, today: Day, take: number): Promise<Offer[]> {
  const day = fromDay(today)
  const rows = await db.group.findMany({
    where: {
      AND: [where, { OR: [{ endedOn: null }, { endedOn: { gt: day } }] }],
      period: { startsOn: { lte: day }, endsOn: { gte: day } },
    },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    take,
    select: { code: true, titles: { where: { validTo: null }, take: 1, select: { title: true } } },
  })
  return rows.map(({ code, titles }) => ({
    typed: typedMention(code),
    name: code,
    detail: titles[0]?.title ?? '',
  }))
}

async function listPeople(where: Prisma.PersonWhereInput, today: Day, take: number): Promise<Offer[]> {
  const rows = await db.person.findMany({
    where,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take,
    select: {
      id: true,
      name: true,
      memberships: { where: running(today), take: 3, select: { group: { select: { code: true } } } },
    },
  })
  const shared = await sharedNames(
    db,
    rows.map(({ name }) => name),
  )
  return rows.map(({ id, name, memberships }) => {
    if (!shared.has(name.toLowerCase())) return { typed: typedMention(name), name, detail: '' }
    const codes = [...new Set(memberships.map(({ group }) => group.code))]
    return {
      typed: typedMention(typedApart({ name, id })),
      name,
      detail: [codes.join(', '), tailOf(id)].filter(Boolean).join(' · '),
    }
  })
}
