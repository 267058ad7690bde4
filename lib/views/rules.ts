// What may happen to a saved view, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'

/** More would not fit beside the places of the navigation. */
export const MOST_PINNED = 12

/** Pinned in the navigation, or the default of a role, is only what everybody may open. */
export const whyNotOffer = (view: {
  isShared: boolean
  isPinned: boolean
  defaultFor: readonly string[]
}): Why | null =>
  !view.isShared && (view.isPinned || view.defaultFor.length > 0) ? { key: 'viewNotShared' } : null

/** `others`: how many are pinned besides. */
export const whyNotPin = (others: number): Why | null =>
  others >= MOST_PINNED ? { key: 'tooManyPinned', values: { most: MOST_PINNED } } : null
