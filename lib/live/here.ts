// The one hub of this process, made when the first reader comes.
import { createHub, type Hub } from './hub.ts'

// However many copies of this file the bundler makes.
const held = globalThis as typeof globalThis & { liveHub?: Hub | 'closed' }

/** Null once the server stops. */
export function liveHub(): Hub | null {
  held.liveHub ??= createHub(process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL || '')
  return held.liveHub === 'closed' ? null : held.liveHub
}

/** Ends all open answers, so that a server that stops need not wait for them. */
export async function closeLive(): Promise<void> {
  const hub = held.liveHub
  held.liveHub = 'closed'
  if (hub && hub !== 'closed') await hub.close()
}
