// Who may change settings and study periods.
import { type Actor, isAdmin } from '#lib/actor.ts'

/** For others than admins the pages about settings do not exist. */
export const canManageSettings = (actor: Actor) => isAdmin(actor)
