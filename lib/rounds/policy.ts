// Who may do what with reporting rounds. Everybody who is signed in reads them.
import { type Actor, isManager, isStaff } from '#lib/actor.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { groupsToReportFor } from '#lib/items/policy.ts'

/** Open, extend, add items, remind, close. */
export const canRunRounds = (actor: Actor) => isStaff(actor)

export const canReopenRound = (actor: Actor) => isManager(actor)

/** Who is told which items were silent in two rounds running. */
export const canSeeSilence = (actor: Actor) => isManager(actor)

/** Who reports for the item's responsible group, and reads what others are about to: its officers, its action holder, and staff on its behalf. */
export const canAnswerFor = (actor: Actor, item: ItemFacts) =>
  isStaff(actor) || groupsToReportFor(actor, item).some(({ role }) => role === 'responsible')
