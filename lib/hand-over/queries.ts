// What somebody holds, and who could take it over. Only for who may hand over.
import type { Actor } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import { withParts } from '#lib/people/actor.ts'
import { canHandOver, canHandOverViews } from './policy.ts'

/** Items that one form hands over; the rest comes after them. */
export const SHOWN_ITEMS = 200

/** The person with their functions and what they hold; null where there is nobody of that id, or the actor may not know. */
export async function getHoldings(actor: Actor, personId: string, today: Day) {
  if (!canHandOver(actor) || !idField.safeParse(personId).success) return null
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      version: true,
      deactivatedAt: true,
      memberships: {
        orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
        take: 50,
        select: {
          id: true,
          function: true,
          startsOn: true,
          endsOn: true,
          groupId: true,
          group: { select: { code: true, slug: true } },
        },
      },
    },
  })
  if (!person) return null
  const [items, itemCount, drafts, watches, views, asks] = await Promise.all([
    db.actionItem.findMany({
      where: heldBy(person.id),
      orderBy: [{ leadSort: 'asc' }, { reference: 'asc' }],
      take: SHOWN_ITEMS,
      select: {
        reference: true,
        title: true,
        state: true,
        dueOn: true,
        leadGroupId: true,
        lead: { select: { code: true } },
      },
    }),
    db.actionItem.count({ where: heldBy(person.id) }),
    db.answerDraft.findMany({
      where: { authorId: person.id, roundItem: { isOpen: true } },
      orderBy: { id: 'asc' },
      take: SHOWN_ITEMS,
      select: { roundItem: { select: { item: { select: { reference: true } } } } },
    }),
    db.watch.findMany({
      where: { personId: person.id },
      orderBy: { item: { reference: 'asc' } },
      take: SHOWN_ITEMS,
      select: { item: { select: { reference: true } } },
    }),
    canHandOverViews(actor)
      ? db.savedView.findMany({
          where: { ownerId: person.id, isShared: false },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: SHOWN_ITEMS,
          select: { name: true },
        })
      : [],
    db.ask.findMany({
      where: { askedById: person.id, state: 'open' },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: SHOWN_ITEMS,
      select: { kind: true, item: { select: { reference: true } } },
    }),
  ])
  return {
    person: {
      ...person,
      memberships: person.memberships.map((row) => ({
        ...row,
        startsOn: toDay(row.startsOn),
        endsOn: toDay(row.endsOn),
        running: toDay(row.startsOn) <= today && (row.endsOn === null || toDay(row.endsOn) >= today),
      })),
    },
    items: items.map(({ lead, dueOn, ...row }) => ({
      ...row,
      leadCode: lead?.code ?? null,
      dueOn: toDay(dueOn),
    })),
    itemCount,
    parts: {
      drafts: drafts.map(({ roundItem }) => roundItem.item.reference),
      watches: watches.map(({ item }) => item.reference),
      views: views.map(({ name }) => name),
    },
    /** Asked for a group, whose they stay. */
    asks: asks.map(({ kind, item }) => ({ kind, reference: item.reference })),
  }
}

export type Holdings = NonNullable<Awaited<ReturnType<typeof getHoldings>>>

const heldBy = (personId: string) => ({ holderId: personId, closedAt: null })

/** True when there is anything to hand over. */
export const holdsAnything = ({ itemCount, parts }: Holdings) =>
  itemCount > 0 || Object.values(parts).some((part) => part.length > 0)

/** References of the items that the form offers ticked: those of a function's group, or those that the person no longer acts for. */
export async function itemsToGo({ person, items }: Holdings, functionId: string | null): Promise<string[]> {
  const asked = person.memberships.find((membership) => membership.id === functionId)
  const acting = person.deactivatedAt ? [] : person.memberships.filter((membership) => membership.running)
  const ids = await withParts(asked ? [asked.groupId] : acting.map(({ groupId }) => groupId))
  const isTheirs = ({ leadGroupId }: Holdings['items'][number]) =>
    leadGroupId !== null && ids.includes(leadGroupId)
  const going = items.filter((item) => isTheirs(item) === (asked !== undefined))
  return (going.length > 0 ? going : items).map(({ reference }) => reference)
}
