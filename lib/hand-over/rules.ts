// What may be handed over to whom, as sentences of messages/ `why`.
import { type Actor, actsFor, isStaff } from '#lib/actor.ts'
import type { Why } from '#lib/errors.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { isOpen } from '#lib/items/states.ts'

interface Named {
  id: string
  name: string
}

export const whyNotHandOverTo = (from: Named, to: Named): Why | null =>
  from.id === to.id ? { key: 'handOverToSelf', values: { name: from.name } } : null

/** The successor acts for the item's responsible group, or is staff. */
export const mayTake = (to: Actor, leadGroupId: string | null) => isStaff(to) || actsFor(to, leadGroupId)

type Held = Pick<ItemFacts, 'reference' | 'state' | 'holderId' | 'leadGroupId' | 'leadCode'>

/** Handing over one item. What changed since the list was shown is said, never passed over. */
export function whyNotTakeOver(from: Named, to: Actor, item: Held): Why | null {
  const values = { from: from.name, to: to.name, item: item.reference, group: item.leadCode ?? '' }
  if (item.holderId !== from.id || !isOpen(item.state)) return { key: 'noLongerHeld', values }
  return mayTake(to, item.leadGroupId) ? null : { key: 'cannotTakeOver', values }
}
