// A group has it in hand: not started → in preparation.
import { assertMay, assertNow } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem, type OfItem } from './change.ts'
import { canSteer } from './policy.ts'
import { whyNotPrepare } from './rules.ts'

export async function prepareItem(call: Call, input: OfItem) {
  return changeItem(call, 'item.prepare', input, async (_, { actor }, item) => {
    assertMay(canSteer(actor, item))
    assertNow(whyNotPrepare(item))
    return {
      data: { state: 'in_preparation' },
      events: [{ action: 'item.prepared', from: { state: item.state }, to: { state: 'in_preparation' } }],
    }
  })
}
