// How often an address may ask: counted in this process, in windows. Programs that subscribe ask every few minutes at most.

const MOST_KEYS = 20_000

/** Notes a request under the key and returns 0, or the seconds to wait when there were too many. */
export type Pace = (key: string, now: Date) => number

/** At most `limit` requests under a key in each window of so many seconds. */
export function pace(limit: number, seconds: number): Pace {
  let window = 0
  let counts = new Map<string, number>()
  return (key, now) => {
    const current = Math.floor(now.getTime() / 1000 / seconds)
    if (current !== window || counts.size >= MOST_KEYS) {
      window = current
      counts = new Map()
    }
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count > limit ? Math.ceil((current + 1) * seconds - now.getTime() / 1000) : 0
  }
}
