// How long pages take, one reader at a time and sixteen at once. The registers take turns, request by request, so that what
// else the machine does at the moment falls on each alike.
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

/** The timing of the page on each of the servers. */
export async function measure(servers: readonly Served[], address: string): Promise<Timing[]> {
  const times: number[][] = servers.map(() => [])
  for (let n = -WARM_UP; n < ASKED; n++) {
    for (const [place, server] of servers.entries()) {
      const { ms } = await server.get(address)
      if (n >= 0) times[place]?.push(ms)
    }
  }
  const together: number[] = []
  for (const server of servers) together.push(await crowd(server, address))
  return times.map((taken, place) => {
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
    const total = taken.reduce((sum, ms) => sum + ms, 0)
    return {
      median: at(0.5),
      p95: at(0.95),
      alone: (taken.length / total) * 1000,
      together: together[place] ?? 0,
    }
  })
}

/** Requests per second while sixteen readers ask without a pause. */
async function crowd(server: Served, address: string): Promise<number> {
  let left = ASKED_TOGETHER
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left-- > 0) await server.get(address)
    }),
  )
  return (ASKED_TOGETHER / (performance.now() - begun)) * 1000
}
