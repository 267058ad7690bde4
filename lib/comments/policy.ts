// Who may write what about an item.
import { type Actor, actsFor, isOfficer, readsInternal } from '#lib/actor.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from '#lib/items/facts.ts'

type Had = Pick<ItemFacts, 'assignments' | 'holderId'>

/** Officers of whatever group, the action holder, and who keeps the register; viewers read. */
export const canComment = (actor: Actor, item: Had) =>
  readsInternal(actor) || isOfficer(actor) || item.holderId === actor.id

/** Nobody writes what they could not read. */
export const canReadMarked = (actor: Actor, item: Pick<Had, 'assignments'>, visibility: Visibility) =>
  readsInternal(actor) ||
  visibility === 'register' ||
  (visibility === 'group' && item.assignments.some(({ groupId }) => actsFor(actor, groupId)))

/** A comment is its author's own: nobody else edits it or takes it back. */
export const isOwnComment = (actor: Actor, comment: { authorId: string }) => comment.authorId === actor.id
