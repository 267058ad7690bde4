// The flag for what comes first, as staff see it; also of a closed item, which may be reopened.
import { assertMay } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import { canManageItems } from './policy.ts'
import type { SetPriority } from './schema.ts'

/** Flags the item, or takes the flag away. */
export async function setPriority(call: Call, { priority, ...input }: SetPriority) {
  return changeItem(call, 'item.set_priority', input, async (_, { actor }, item) => {
    assertMay(canManageItems(actor))
    if (priority === item.priority) return { events: [] }
    return {
      data: { priority },
      events: [{ action: 'item.priority_set', from: { priority: item.priority }, to: { priority } }],
    }
  })
}
