// Who may send spreadsheets back. What each line may change is for the acts that it asks for.
import { type Actor, isOfficer, isStaff } from '#lib/actor.ts'

export const canSendSheets = (actor: Actor) => isStaff(actor) || isOfficer(actor)
