// Who may change themes.
import { type Actor, isStaff } from '#lib/actor.ts'

/** For others than staff the pages about themes do not exist; everybody reads them on requests and items. */
export const canManageThemes = (actor: Actor) => isStaff(actor)
