// Waiting, with a reason and a day to look again; resuming restores the state before.
import { fromDay } from '#lib/dates.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem, type OfItem } from './change.ts'
import { canManageItems } from './policy.ts'
import { whyNotHold, whyNotResume, whyNotReviewOn } from './rules.ts'
import type { HoldItem } from './schema.ts'
import { stateAfter } from './states.ts'

/** Puts an open item on hold. */
export async function holdItem(call: Call, { reason, reviewOn, ...input }: HoldItem) {
  return changeItem(call, 'item.hold', input, async (_, { actor, today }, item) => {
    assertMay(canManageItems(actor))
    assertNow(whyNotHold(item) ?? whyNotReviewOn(reviewOn, today))
    return {
      data: {
        state: 'on_hold',
        stateBeforeHold: item.state,
        holdReason: reason,
        holdReviewOn: fromDay(reviewOn),
      },
      events: [
        {
          action: 'item.put_on_hold',
          from: { state: item.state },
          to: { state: 'on_hold', reviewOn },
          reason,
        },
      ],
    }
  })
}

/** Ends the hold. */
export async function resumeItem(call: Call, input: OfItem) {
  return changeItem(call, 'item.resume', input, async (_, { actor }, item) => {
    assertMay(canManageItems(actor))
    assertNow(whyNotResume(item))
    const state = stateAfter('resume', item)
    return {
      data: { state, ...noHold },
      events: [{ action: 'item.resumed', from: { state: item.state }, to: { state } }],
    }
  })
}

/** The columns of a hold, emptied. */
export const noHold = { stateBeforeHold: null, holdReason: null, holdReviewOn: null }
