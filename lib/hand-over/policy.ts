// Who may hand over what somebody holds.
import { type Actor, isAdmin, isStaff } from '#lib/actor.ts'

/** Admins, who end terms and accounts, and staff, who name action holders. For others the page does not exist. */
export const canHandOver = (actor: Actor) => isAdmin(actor) || isStaff(actor)

/** Private views and their names are nobody's but their owner's, until an admin hands them over. */
export const canHandOverViews = (actor: Actor) => isAdmin(actor)
