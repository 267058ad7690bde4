// The next possible steps of an item for one person: each allowed, or with the sentence that says why not.
import { type Actor, isStaff } from '#lib/actor.ts'
import type { Why } from '#lib/errors.ts'
import type { ItemFacts } from './facts.ts'
import { canDecide, canLogProgress, canManageItems, canSteer, canVerify } from './policy.ts'
import * as rules from './rules.ts'

export const STEPS = [
  'assign',
  'prepare',
  'progress',
  'submit',
  'verify',
  'return',
  'withdraw',
  'hold',
  'resume',
  'close',
  'supersede',
  'reopen',
] as const

export type Step = (typeof STEPS)[number]

const onlyResponsible = (item: ItemFacts): Why =>
  item.leadCode
    ? { key: 'only_responsible', values: { group: item.leadCode } }
    : { key: 'only_staff_without_lead' }

/** Moving the item on is for the responsible group and staff. */
export const whyNotSteer = (actor: Actor, item: ItemFacts): Why | null =>
  canSteer(actor, item) ? null : onlyResponsible(item)

/** The sentence that says who else may take the step; null for who may. */
function whyNotWho(step: Step, actor: Actor, item: ItemFacts): Why | null {
  switch (step) {
    case 'assign':
    case 'hold':
    case 'resume':
      return canManageItems(actor) ? null : { key: 'only_staff' }
    case 'prepare':
    case 'submit':
    case 'withdraw':
      return whyNotSteer(actor, item)
    case 'progress':
      return canLogProgress(actor, item) ? null : { key: 'only_groups_of_item' }
    case 'verify':
    case 'return':
      return canVerify(actor) ? null : { key: 'only_staff_or_manager' }
    case 'close':
    case 'supersede':
    case 'reopen':
      return canDecide(actor) ? null : { key: 'only_manager' }
  }
}

function whyNotNow(step: Step, actor: Actor, item: ItemFacts): Why | null {
  switch (step) {
    case 'assign':
      return rules.whyNotChange(item) ?? (item.leadGroupId ? { key: 'has_responsible_group' } : null)
    case 'prepare':
      return rules.whyNotPrepare(item)
    case 'progress':
      return rules.whyNotLogProgress(item)
    case 'submit':
      return rules.whyNotOfferSubmit(item)
    case 'verify':
      return rules.whyNotVerify(item, actor)
    case 'return':
      return rules.whyNotReturn(item, actor)
    case 'withdraw':
      return rules.whyNotWithdraw(item)
    case 'hold':
      return rules.whyNotHold(item)
    case 'resume':
      return rules.whyNotResume(item)
    case 'close':
      return rules.whyNotClose(item)
    case 'supersede':
      // Which item it becomes is asked in the form.
      return rules.whyNotSupersede(item, [])
    case 'reopen':
      return rules.whyNotReopen(item)
  }
}

/** Null when the actor may take the step now, else the sentence that says why not. */
export const whyNotStep = (step: Step, actor: Actor, item: ItemFacts): Why | null =>
  whyNotWho(step, actor, item) ?? whyNotNow(step, actor, item)

export interface StepOffer {
  step: Step
  /** Null: the actor may take it now. */
  why: Why | null
}

/** Every step with its answer, in the order in which a screen shows them: the most telling first. */
export function nextSteps(actor: Actor, item: ItemFacts): StepOffer[] {
  const offers = STEPS.map((step) => ({ step, why: whyNotStep(step, actor, item) }))
  if (item.state !== 'submitted') return offers
  // A submission waits for its judge, not for more progress.
  const first: Step[] = isStaff(actor) || canVerify(actor) ? ['verify', 'return'] : ['withdraw']
  return [
    ...first.flatMap((step) => offers.filter((offer) => offer.step === step)),
    ...offers.filter((offer) => !first.includes(offer.step)),
  ]
}
