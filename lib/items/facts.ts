// What of an item policies and rules look at, besides how it stands.
import type { Actor } from '#lib/actor.ts'
import type { AssignmentRole, AssignmentState, ItemState } from '#lib/generated/prisma/enums.ts'
import type { ItemStand } from './derived.ts'

/** A group that has the item: its assignment is proposed or accepted. */
export interface ActiveAssignment {
  id: string
  groupId: string
  /** "SG15". */
  code: string
  role: AssignmentRole
  state: AssignmentState
}

export interface ItemFacts extends ItemStand {
  id: string
  reference: string
  leadCode: string | null
  stateBeforeHold: ItemState | null
  holderId: string | null
  submittedById: string | null
  assignments: readonly ActiveAssignment[]
}

export type Who = Pick<Actor, 'id' | 'roles' | 'actsFor'>
