// A file as a stream that is written no faster than it is read, and not at all once its reader has gone.
import type { Write } from './cells.ts'

/** Milliseconds after which who takes nothing is taken to have gone: a reading holds a connection and others wait for their turn. */
const PATIENCE = 60_000

/** What `produce` writes. When the reader goes, the next `write` rejects, and with it everything that `produce` had begun ends. */
export function streamOf(
  produce: (write: Write) => Promise<void>,
  patience = PATIENCE,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = writable.getWriter()
  const write: Write = async (chunk) => {
    try {
      await within(patience, writer.write(chunk as Uint8Array<ArrayBuffer>))
    } catch (cause) {
      throw new Error('Nobody reads the file any longer', { cause })
    }
  }
  produce(write).then(
    () => writer.close().catch(() => {}),
    (error) => writer.abort(error).catch(() => {}),
  )
  return readable
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing was taken for too long')), milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * The same bytes in frames, for a page that shows how far it is: before each the number of rows that are read so far and the
 * number of bytes that follow, 4 bytes each, the highest first.
 */
export function inFrames(write: Write, rowsSoFar: () => number): Write {
  return async (chunk) => {
    const framed = new Uint8Array(8 + chunk.length)
    const head = new DataView(framed.buffer)
    head.setUint32(0, rowsSoFar())
    head.setUint32(4, chunk.length)
    framed.set(chunk, 8)
    await write(framed)
  }
}
