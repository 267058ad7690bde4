// Who may do what with a saved view. A private one exists for its owner only.
import { type Actor, isAdmin, isStaff } from '#lib/actor.ts'

export interface ViewFacts {
  ownerId: string
  isShared: boolean
}

export const isOwn = (actor: Actor, view: ViewFacts) => view.ownerId === actor.id

export const canSeeView = (actor: Actor, view: ViewFacts) => view.isShared || isOwn(actor, view)

/** Name and filter; and away with it. What is shared is staff's. */
export const canChangeView = (actor: Actor, view: ViewFacts) =>
  view.isShared ? isStaff(actor) : isOwn(actor, view)

/** Share with everybody who is signed in, pin in the navigation, and back. */
export const canShareViews = (actor: Actor) => isStaff(actor)

/** Make a shared view the default of a role. */
export const canSetDefaults = (actor: Actor) => isStaff(actor) || isAdmin(actor)

/** Whether the form about the view offers anything to this person. */
export const canOpenSettings = (actor: Actor, view: ViewFacts) =>
  canChangeView(actor, view) || isOwn(actor, view) || (view.isShared && canSetDefaults(actor))
