// How soon a person hears of each kind by mail: at once, in a daily or weekly digest, or not at all.
import { MailPace, type NotificationKind } from '#lib/generated/prisma/enums.ts'
import { KINDS } from './kinds.ts'

export const PACES = Object.values(MailPace)
export type Paces = Readonly<Record<NotificationKind, MailPace>>

/** Where nobody chose otherwise: at once what waits for an answer, the rest once a day. */
export const DEFAULT_PACES: Paces = {
  mention: 'at_once',
  assignment: 'at_once',
  returned: 'at_once',
  decision: 'at_once',
  round_opened: 'at_once',
  to_decide: 'daily',
  closed: 'daily',
  reminder: 'daily',
  escalation: 'daily',
  term_ending: 'daily',
  item_changed: 'daily',
  comment: 'daily',
  progress: 'daily',
}

export const DEFAULT_HOUR = 7

/** The paces of a person: what was chosen, as the database keeps it, over the defaults. */
export function pacesOf(chosen: unknown): Paces {
  const known = typeof chosen === 'object' && chosen !== null ? (chosen as Record<string, unknown>) : {}
  return Object.fromEntries(
    KINDS.map((kind) => [kind, PACES.find((pace) => pace === known[kind]) ?? DEFAULT_PACES[kind]]),
  ) as Paces
}

/** What is kept of a choice: what differs from the defaults, so that a better default reaches who chose nothing. */
export const chosenOf = (paces: Paces): Record<string, MailPace> =>
  Object.fromEntries(
    KINDS.filter((kind) => paces[kind] !== DEFAULT_PACES[kind]).map((kind) => [kind, paces[kind]]),
  )
