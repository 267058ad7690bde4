// What was counted of an earlier day: it does not change any more, so it is kept, and counted once however many ask at the same time.
import { LRUCache } from 'lru-cache'
import type { Count, Reading } from './counts.ts'

const MOST = 200
/** Not for ever: who restores a register beside a running server sees it soon. */
const KEPT = 10 * 60_000

/** A function that gives what `count` gave for the same day and subject; a failure is not kept. */
export function remembering(count: (reading: Reading) => Promise<Count[]>) {
  const kept = new LRUCache<string, Count[], Reading>({
    max: MOST,
    ttl: KEPT,
    fetchMethod: (_key, _stale, { context }) => count(context),
  })
  return (reading: Reading): Promise<Count[]> => kept.forceFetch(keyOf(reading), { context: reading })
}

/** Counts of a day are the same for everybody: they come from what everybody may read. */
const keyOf = ({ asOf, since, subject }: Reading) => JSON.stringify([asOf, since, subject.filter])
