// Next sends a page piece by piece: it compresses one, and flushes. By Node's default a flush makes the compressor forget what it
// has sent, and each piece weighs as if it stood alone. That lets a reader begin in the middle of the stream, which no browser does.
import { constants, Gzip } from 'node:zlib'

/** From now on a flush of this process sends what there is, and the compressor remembers it. */
export function rememberAcrossFlushes(): void {
  const { flush } = Gzip.prototype
  Gzip.prototype.flush = function (kind?: number | (() => void), callback?: () => void) {
    const asked = typeof kind === 'number' ? [kind, callback] : [constants.Z_SYNC_FLUSH, kind ?? callback]
    Reflect.apply(flush, this, asked)
  }
}
