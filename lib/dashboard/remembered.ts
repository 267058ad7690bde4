// What was counted of an earlier day: it does not change any more, so it is kept, and counted once however many ask at the same time.
import { LRUCache } from 'lru-cache'
import type { Count, Reading } from './counts.ts'

const MOST = 200
/** Not for ever: who restores a register beside a running server sees it soon. */
const KEPT = 10 * 60_000

type Asked = Pick<Reading, 'asOf' | 'since' | 'subject'>

/** A function that gives what `count` gave for the same day and subject; a failure is not kept. */
export function remembering<R extends Asked>(count: (reading: R) => Promise<Count[]>) {
  const kept = new LRUCache<string, Count[], R>({
    max: MOST,
    ttl: KEPT,
    fetchMethod: (_key, _stale, { context }) => count(context),
  })
  return async (reading: R): Promise<Count[]> => kept.forceFetch(keyOf(reading), { context: reading })
}

/** Counts of a day are the same for everybody: they come from what everybody may read. */
const keyOf = ({ asOf, since, subject }: Asked) => JSON.stringify([asOf, since, subject.filter])
