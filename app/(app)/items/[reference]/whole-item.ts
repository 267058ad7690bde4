// All that the item's page shows, read as of one moment.
import { listOpenAsks } from '#lib/asks/queries.ts'
import { countComments } from '#lib/comments/queries.ts'
import { getItem } from '#lib/items/queries.ts'
import { listProgress } from '#lib/items/timeline.ts'
import type { Params } from '#lib/params.ts'
import type { CurrentReading } from '#lib/reading.ts'
import { getOwedRound } from '#lib/rounds/owed.ts'
import { canSeeSilence } from '#lib/rounds/policy.ts'
import { isSilentTwice } from '#lib/rounds/silent.ts'
import { getWatching } from '#lib/watches/queries.ts'

/**
 * The item with its progress, from the entry that the address names on, and what is said, asked and owed about it; null where
 * there is none.
 */
export function readWholeItem(
  { actor, acting, today, read }: CurrentReading,
  reference: string,
  { before }: Params,
) {
  return read(async () => {
    const item = await getItem(actor, reference, today)
    if (!item) return null
    const { id } = item.facts
    const [progress, owed, asks, comments, watching, isSilent] = await Promise.all([
      listProgress(actor, id, typeof before === 'string' ? before : undefined),
      getOwedRound(id),
      listOpenAsks(actor, id),
      countComments(actor, id),
      getWatching(actor, id),
      canSeeSilence(acting) && isSilentTwice(id),
    ])
    return { item, progress, owed, asks, comments, watching, isSilent }
  })
}
