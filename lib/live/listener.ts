// One connection to Postgres that listens, for as long as the process lives: lost, it comes back.
import pg from 'pg'

export interface Listener {
  /** False while the connection is being made. */
  readonly isListening: boolean
  close(): Promise<void>
}

interface Ears {
  onNote: (channel: string, payload: string) => void
  /** It listens, at first or again: what was announced before is not heard. */
  onListening: () => void
}

const FIRST_WAIT = 250
const LONGEST_WAIT = 30_000
const PING_EVERY = 30_000

/** Listens on the channels. Never throws: a database that does not answer is asked again, ever less often. */
export function listen(connectionString: string, channels: readonly string[], ears: Ears): Listener {
  let client: pg.Client | null = null
  let isListening = false
  let closed = false
  let wait = FIRST_WAIT
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const mine = new pg.Client({
      connectionString,
      keepAlive: true,
      application_name: 'live',
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    })
    client = mine
    mine.on('error', () => lose(mine))
    mine.on('end', () => lose(mine))
    mine.on('notification', ({ channel, payload }) => ears.onNote(channel, payload ?? ''))
    try {
      await mine.connect()
      await mine.query(channels.map((channel) => `LISTEN ${pg.escapeIdentifier(channel)}`).join('; '))
    } catch {
      return lose(mine)
    }
    if (mine !== client) return
    isListening = true
    wait = FIRST_WAIT
    ears.onListening()
  }

  /** Once for each connection, however often it says that it is gone. */
  function lose(mine: pg.Client): void {
    if (mine !== client) return
    client = null
    isListening = false
    mine.end().catch(() => {})
    if (closed) return
    // Instances that lost the same database do not come back in step.
    timer = setTimeout(connect, wait * (0.5 + Math.random())).unref()
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  // A connection that a firewall dropped says nothing: it is asked.
  const ping = setInterval(() => {
    const mine = client
    if (mine && isListening) mine.query('SELECT 1').catch(() => lose(mine))
  }, PING_EVERY).unref()

  void connect()
  return {
    get isListening() {
      return isListening
    },
    async close() {
      closed = true
      clearTimeout(timer)
      clearInterval(ping)
      const last = client
      client = null
      isListening = false
      await last?.end().catch(() => {})
    },
  }
}
