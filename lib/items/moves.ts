// Where an item can go from its state: to each other state the act that leads there, or the sentence that says why none does.
import type { Actor } from '#lib/actor.ts'
import type { Why } from '#lib/errors.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from './facts.ts'
import { whyNotBegin, whyNotLeave } from './rules.ts'
import { type Act, CLOSED_STATES, mayStart, OPEN_STATES, stateAfter, TRANSITIONS } from './states.ts'
import { whyNotSteer, whyNotStep } from './steps.ts'

export interface Move {
  to: ItemState
  /** The act that leads there; null where none does. */
  act: Act | null
  /** Null: the actor may do it now. */
  why: Why | null
}

/** Where two acts lead to the same state, the one of who decides comes before the one of who asked. */
const ACTS: readonly Act[] = [
  'prepare',
  'begin',
  'submit',
  'return',
  'withdraw',
  'verify',
  'hold',
  'resume',
  'close',
  'supersede',
  'reopen',
]

/** Each state but its own with what leads there, in the order of the state table. */
export function movesOf(actor: Actor, item: ItemFacts): Move[] {
  return [...OPEN_STATES, ...CLOSED_STATES]
    .filter((state) => state !== item.state)
    .map((to) => ({ to, ...wayTo(to, actor, item) }))
}

/** True for acts that ask for nothing: they can be done at once. A responsible group is there or the rule says no. */
export const isAtOnce = (act: Act) => TRANSITIONS[act].needs.every((need) => need === 'responsible_group')

function wayTo(to: ItemState, actor: Actor, item: ItemFacts): Omit<Move, 'to'> {
  const ready = ACTS.filter((act) => mayStart(act, item.state) && stateAfter(act, item) === to)
  const acts = ready.length > 0 ? ready : ACTS.filter((act) => TRANSITIONS[act].to === to)
  const ways = acts.map((act) => ({ act, why: whyNotAct(act, actor, item) }))
  const [first] = ways
  if (!first || (ready.length === 0 && item.state === 'on_hold')) return { act: null, why: whyNotLeave(item) }
  return ways.find(({ why }) => why === null) ?? first
}

function whyNotAct(act: Act, actor: Actor, item: ItemFacts): Why | null {
  if (act === 'begin') return whyNotSteer(actor, item) ?? whyNotBegin(item)
  return whyNotStep(act, actor, item)
}
