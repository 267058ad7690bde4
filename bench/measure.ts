// How long pages take, one reader at a time and sixteen at once. The registers take turns, request by request, so that what
// else the machine does at the moment falls on each alike.
import type { Page } from './pages.ts'
import type { Served } from './served.ts'

export interface Timing {
  median: number
  p95: number
  /** Requests per second, one after the other. */
  alone: number
  /** Requests per second with sixteen connections. */
  together: number
}

const WARM_UP = 30
const ASKED = 200
const CONNECTIONS = 16
const ASKED_TOGETHER = 400
/** A page that takes seconds is asked less often: so long at most for each register and kind of asking, but a few times at least. */
const PATIENCE = 15_000
const FEWEST = 7

/** The timing of the page on each of the servers. */
export async function measure(servers: readonly Served[], page: Page): Promise<Timing[]> {
  let slowest = 0
  for (const server of servers) {
    await server.get(page)
    slowest = Math.max(slowest, (await server.get(page)).ms)
  }
  const times = (wanted: number) => Math.min(wanted, Math.max(FEWEST, Math.floor(PATIENCE / slowest)))
  for (let n = 0; n < times(WARM_UP); n++) for (const server of servers) await server.get(page)
  const taken: number[][] = servers.map(() => [])
  for (let n = 0; n < times(ASKED); n++) {
    for (const [place, server] of servers.entries()) taken[place]?.push((await server.get(page)).ms)
  }
  const together: number[] = []
  for (const server of servers)
    together.push(await crowd(server, page, Math.max(CONNECTIONS, times(ASKED_TOGETHER))))
  return taken.map((its, place) => {
    const sorted = its.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
    const total = its.reduce((sum, ms) => sum + ms, 0)
    return {
      median: at(0.5),
      p95: at(0.95),
      alone: (its.length / total) * 1000,
      together: together[place] ?? 0,
    }
  })
}

/** Requests per second while sixteen readers ask without a pause. */
async function crowd(server: Served, page: Page, times: number): Promise<number> {
  let left = times
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left-- > 0) await server.get(page)
    }),
  )
  return (times / (performance.now() - begun)) * 1000
}
