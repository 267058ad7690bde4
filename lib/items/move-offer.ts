// A move of an item in words, as the board offers it: done at once, through a form, or why not.
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { Say } from '#lib/words.ts'
import { isAtOnce, type Move } from './moves.ts'

export const ACTS_AT_ONCE = ['prepare', 'resume', 'withdraw'] as const
export type ActAtOnce = (typeof ACTS_AT_ONCE)[number]

export interface MoveOffer {
  to: ItemState
  label: string
  /** The sentence that says why it cannot be now. */
  why: string | null
  /** What it asks for. */
  hint: string
  /** The form that asks for it. */
  href: string | null
  /** The act that needs no form. */
  act: ActAtOnce | null
}

/** What the JSON about the moves of an item holds. */
export interface MoveOffers {
  version: number
  /** Key under which the move that is chosen has its one effect. */
  submission: string
  offers: MoveOffer[]
}

export function offerOf(item: { reference: string }, { to, act, why }: Move, say: Say): MoveOffer {
  const label = say(`state.${to}`)
  if (why || !act)
    return { to, label, why: why ? say(`why.${why.key}`, why.values) : '', hint: '', href: null, act: null }
  const atOnce = isAtOnce(act) ? (ACTS_AT_ONCE.find((one) => one === act) ?? null) : null
  const form = act === 'begin' ? `progress?next=${to}` : act
  return {
    to,
    label,
    why: null,
    hint: say(`board.asks.${act}`),
    href: atOnce ? null : `/items/${item.reference}/${form}`,
    act: atOnce,
  }
}
