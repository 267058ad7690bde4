// Who may do what with reporting rounds. Everybody who is signed in reads them.
import { type Actor, isManager, isStaff } from '#lib/actor.ts'

/** Open, extend, add items, remind, close. */
export const canRunRounds = (actor: Actor) => isStaff(actor)

export const canReopenRound = (actor: Actor) => isManager(actor)

/** Who is told which items were silent in two rounds running. */
export const canSeeSilence = (actor: Actor) => isManager(actor)
