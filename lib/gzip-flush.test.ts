import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { constants, createGzip, Gzip, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { rememberAcrossFlushes } from './gzip-flush.ts'

const { flush } = Gzip.prototype
afterAll(() => {
  Gzip.prototype.flush = flush
})

const piece = randomBytes(4000)

/** The piece twice, with a flush between: how much came before the second was written, and all. */
async function sendTwice(kind?: number) {
  const gzip = createGzip()
  const sent: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => sent.push(chunk))
  gzip.write(piece)
  await new Promise<void>((resolve) => (kind === undefined ? gzip.flush(resolve) : gzip.flush(kind, resolve)))
  const early = Buffer.concat(sent).length
  gzip.end(piece)
  await once(gzip, 'end')
  return { early, all: Buffer.concat(sent) }
}

test('what a page sends in pieces is compressed as a whole, and each piece is sent at once', async () => {
  expect((await sendTwice()).all.length).toBeGreaterThan(2 * piece.length)
  rememberAcrossFlushes()
  const { early, all } = await sendTwice()
  expect(early).toBeGreaterThan(piece.length)
  expect(all.length).toBeLessThan(1.1 * piece.length)
  expect(gunzipSync(all)).toEqual(Buffer.concat([piece, piece]))
})

test('who asks for another flush gets it', async () => {
  rememberAcrossFlushes()
  expect((await sendTwice(constants.Z_FULL_FLUSH)).all.length).toBeGreaterThan(2 * piece.length)
})
