// Who may do what with a registered request.
import { type Actor, isManager, isStaff } from '#lib/actor.ts'

/** Edit, withdraw, relate to another year's, create items from it. */
export const canManageRequests = (actor: Actor) => isStaff(actor)

/** Say what ITU answers. */
export const canRespond = (actor: Actor) => isManager(actor)
