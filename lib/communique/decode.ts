// Bytes of a text file → characters: UTF-8, UTF-16 (either order) or Windows-1252, told apart by mark or by look.
import { UnreadableDocument } from './types.ts'

const notText = () =>
  new UnreadableDocument(
    'not_text',
    'The file holds binary data, not text: it cannot be read as a communiqué.',
  )

/**
 * The characters of a text file.
 * @throws UnreadableDocument `not_text` when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  refuseBinary(text)
  return text
}

/**
 * Refuses text that holds NUL or mostly unprintable characters.
 * @throws UnreadableDocument `not_text`
 */
export function refuseBinary(text: string) {
  if (text.includes('\u0000')) throw notText()
  const unprintable = text.match(/[^\P{Cc}\s\u0085]|[\ufffd\uffff]/gu)?.length ?? 0
  if (unprintable > 2 + text.length / 100) throw notText()
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zerosByParity(bytes.subarray(0, 4096))
  // Latin letters in UTF-16 have a zero in every other byte, always on the same side.
  if (zeros.odd > 0.4 && zeros.even < 0.05) return 'utf-16le'
  if (zeros.even > 0.4 && zeros.odd < 0.05) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function zerosByParity(sample: Uint8Array) {
  const half = Math.max(1, Math.floor(sample.length / 2))
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++
    if (byte === 0 && index % 2 === 1) odd++
  })
  return { even: even / half, odd: odd / half }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
