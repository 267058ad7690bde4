import { type Actor, actsFor } from '#lib/actor.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { canAnswer, canManageItems, canSteer } from '#lib/items/policy.ts'

/** What a person may change at an item beside its steps. */
export interface FactRights {
  manage: boolean
  steer: boolean
  answer: (assignment: { groupId: string }) => boolean
}

/** What the actor may change there. */
export const factRights = (actor: Actor, item: ItemFacts): FactRights => ({
  manage: canManageItems(actor),
  steer: canSteer(actor, item),
  // Officers find it among the next steps.
  answer: (assignment) => canAnswer(actor, assignment) && !actsFor(actor, assignment.groupId),
})
