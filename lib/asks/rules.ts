// What may happen to an ask now. Each rule answers null, or the key and values of a sentence in messages/ `why`.
import { type Actor, actsFor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'
import type { AskState } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { whyNotChange } from '#lib/items/rules.ts'
import type { AskKind } from './schema.ts'

/** Asking for this kind of thing; `open`: what is asked for already. What a group asked that is responsible no more gives way. */
export function whyNotAsk(
  item: ItemFacts,
  kind: AskKind,
  open: readonly { kind: AskKind; groupId: string }[],
): Why | null {
  const closed = whyNotChange(item)
  if (closed) return closed
  if (item.leadGroupId === null) return { key: 'needs_responsible_group' }
  const isAsked = open.some((ask) => ask.kind === kind && ask.groupId === item.leadGroupId)
  return isAsked ? { key: `asked_already_${kind}` } : null
}

/** Wanting that due date. */
export function whyNotWantDay(item: Pick<ItemFacts, 'dueOn'>, wantedOn: Day, today: Day): Why | null {
  if (wantedOn === item.dueOn) return { key: 'due_then_already' }
  return wantedOn > today ? null : { key: 'wanted_day_is_past' }
}

interface DecidedAsk {
  state: AskState
  askedById: string
  groupId: string
  groupCode: string
}

/** Granting or refusing: once, and never one's own ask or that of a group of which one is an officer. */
export function whyNotDecide(ask: DecidedAsk, actor: Actor): Why | null {
  if (ask.state !== 'open') return { key: `ask_is_${ask.state}` }
  if (ask.askedById === actor.id) return { key: 'own_ask' }
  return actsFor(actor, ask.groupId) ? { key: 'ask_of_own_group', values: { group: ask.groupCode } } : null
}

/** A closed item takes nothing; what was asked about it can still be refused. */
export const whyNotGrant = (item: ItemFacts, ask: DecidedAsk, actor: Actor): Why | null =>
  whyNotDecide(ask, actor) ?? whyNotChange(item)

export const whyNotWithdrawAsk = (ask: Pick<DecidedAsk, 'state'>): Why | null =>
  ask.state === 'open' ? null : { key: `ask_is_${ask.state}` }
