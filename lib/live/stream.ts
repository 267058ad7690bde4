// Server-sent events: what the hub tells one reader, written as the browser's EventSource reads it.
import type { Say } from '#lib/words.ts'
import { isOld } from './cursor.ts'
import type { Hub, Reader } from './hub.ts'
import { messageOf } from './message.ts'
import type { View } from './since.ts'

/** Proxies close what is silent, often after 30 or 60 seconds. */
const BEAT_EVERY = 25_000
/** After an hour the browser comes anew, with its cookie. */
const LONGEST = 3_600_000
/** Who reads slower than this is let go, comes back and catches up. */
const MOST_WAITING = 64 * 1024

/** The headers that keep proxies from holding it back or packing it. */
export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-store, no-transform',
  'X-Accel-Buffering': 'no',
} as const

/** The stream of what happens to the items in view; it ends when `gone` says so. Null when the hub has no more room. */
export function liveStream(hub: Hub, reader: Reader, view: View, say: Say, gone: AbortSignal) {
  const encoder = new TextEncoder()
  let leave: (() => void) | null = null
  let beat: NodeJS.Timeout | undefined
  let end: NodeJS.Timeout | undefined
  let controller: ReadableStreamDefaultController<Uint8Array>

  function stop(): void {
    if (!leave) return
    leave()
    leave = null
    clearInterval(beat)
    clearTimeout(end)
    gone.removeEventListener('abort', stop)
    try {
      controller.close()
    } catch {
      // The browser closed it first.
    }
  }

  function write(text: string): void {
    if (!leave) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) <= 0) stop()
  }

  const send = (event: string, data: unknown = '') =>
    write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

  const stream = new ReadableStream<Uint8Array>(
    {
      start(its) {
        controller = its
      },
      cancel: stop,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  )
  leave = hub.add({
    reader,
    view,
    tell: (change) => send('change', messageOf(change, reader.actor, say, new Date())),
    end: (why) => {
      if (why === 'over') send('over')
      stop()
    },
  })
  if (!leave) return null
  // After a restart not all come back at once.
  write(`retry: ${Math.round(2000 + Math.random() * 3000)}\n\n`)
  send('hello')
  if (isOld(view.cursor, new Date())) send('old')
  beat = setInterval(() => send('beat'), BEAT_EVERY)
  end = setTimeout(stop, LONGEST).unref()
  gone.addEventListener('abort', stop)
  if (gone.aborted) stop()
  return stream
}
