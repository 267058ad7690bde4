// Who may read the delivery log and decide on what went wrong.
import { type Actor, isAdmin, isStaff } from '#lib/actor.ts'

export const canSeeMail = (actor: Actor) => isStaff(actor) || isAdmin(actor)
