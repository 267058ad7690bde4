// Who makes reports. Everybody who is signed in reads them: they hold only what everybody may read.
import { type Actor, isStaff } from '#lib/actor.ts'

export const canMakeReports = (actor: Actor) => isStaff(actor)
