// Who may see and change people.
import { type Actor, isAdmin } from '#lib/actor.ts'

/** For others than admins the pages about people do not exist. */
export const canManagePeople = (actor: Actor) => isAdmin(actor)
