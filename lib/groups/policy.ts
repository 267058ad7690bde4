// Who may change groups. Everybody who is signed in may read them.
import { type Actor, isAdmin } from '#lib/actor.ts'

export const canManageGroups = (actor: Actor) => isAdmin(actor)
