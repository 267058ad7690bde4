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

/** What goes when somebody leaves: references of items, and whether drafts go along. */
export interface Leaving {
  items: string[]
  /** Another function goes on, and with it the drafts; nobody takes them from who is still writing. */
  withDrafts: boolean
}

/**
 * What the form offers ticked: what the function that ends leaves to nobody, or, without one, what the person does not act for on
 * `day`. Where that is nothing and no function was named, all that they hold.
 */
export async function whatGoes(holdings: Holdings, functionId: string | null, day: Day): Promise<Leaving> {
  const { person, items } = holdings
  const ends = person.memberships.find(({ id }) => id === functionId)
  const lasting = lastingFunctions(holdings, day).filter((membership) => membership !== ends)
  const [kept, ofFunction] = await Promise.all([
    withParts(lasting.map(({ groupId }) => groupId)),
    ends ? withParts([ends.groupId]) : null,
  ])
  const going = items.filter(
    ({ leadGroupId: lead }) =>
      !(lead && kept.includes(lead)) && (!ofFunction || (lead !== null && ofFunction.includes(lead))),
  )
  return {
    items: (going.length > 0 || ends ? going : items).map(({ reference }) => reference),
    withDrafts: lasting.length === 0,
  }
}

/** Whether something that the person holds is left to nobody on the day: of a function that ended, or of an account that did. */
export async function leavesSomething(holdings: Holdings, day: Day): Promise<boolean> {
  const { person, items } = holdings
  if (person.deactivatedAt) return holdsAnything(holdings)
  if (!person.memberships.some(({ endsOn }) => endsOn !== null && endsOn < day)) return false
  const lasting = lastingFunctions(holdings, day)
  if (lasting.length === 0) return holdsAnything(holdings)
  const kept = await withParts(lasting.map(({ groupId }) => groupId))
  return items.some(({ leadGroupId }) => !(leadGroupId && kept.includes(leadGroupId)))
}

/** The functions that run on the day. */
const lastingFunctions = ({ person }: Holdings, day: Day) =>
  person.deactivatedAt
    ? []
    : person.memberships.filter(
        ({ startsOn, endsOn }) => startsOn !== null && startsOn <= day && (endsOn === null || endsOn >= day),
      )
