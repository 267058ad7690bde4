// Who asks, who decides, who takes back.
import { type Actor, isManager, isOfficer, isStaff, readsInternal } from '#lib/actor.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { canSteer } from '#lib/items/policy.ts'

/** Officers of the responsible group, and staff, who may note down what a group asked for otherwise. */
export const canAsk = (actor: Actor, item: Pick<ItemFacts, 'leadGroupId'>) => canSteer(actor, item)

/** Grant or refuse; the rule keeps people from deciding on what they asked for. */
export const canDecideAsks = (actor: Actor) => isStaff(actor) || isManager(actor)

export const canWithdrawAsk = (actor: Actor, ask: { askedById: string }) => ask.askedById === actor.id

/** The list of asks: all for who keeps the register, those of their own groups for officers. */
export const canListAsks = (actor: Actor) => readsInternal(actor) || isOfficer(actor)
