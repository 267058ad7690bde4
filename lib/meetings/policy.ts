// Who may import, review and register a communiqué, and who may have the original file.
import { type Actor, isStaff, readsInternal } from '#lib/actor.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'

/** Importing, reviewing and registering are TSB staff's. */
export const canImport = (actor: Actor) => isStaff(actor)

/** A file marked `group` belongs to no item, so only who reads everything may have it. */
export const canReadFile = (actor: Actor, visibility: Visibility) =>
  visibility === 'register' || readsInternal(actor)
