// Stored pictures are made small: the colours that fill areas stay as they are, those at the edges of letters are rounded, less
// than a comparison notices.
import { readFileSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

const EXACT = 16
/** Between two shades of red, green or blue at an edge. */
const STEP = 20

/** Writes the PNG file again with few colours. The page decodes it. */
export async function makeSmall(page: Page, file: string): Promise<void> {
  const { width, height, colours } = await page.evaluate(decode, readFileSync(file, 'base64'))
  const counts = [...Map.groupBy(colours, (colour) => colour)].sort(([, a], [, b]) => b.length - a.length)
  const kept = new Map(counts.map(([colour], rank) => [colour, rank < EXACT ? colour : rounded(colour)]))
  const palette = [...new Set(kept.values())]
  if (palette.length > 256) throw new Error(`${file} has ${palette.length} colours, too many for a palette`)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc((width + 1) * height)
  for (const [at, colour] of colours.entries())
    rows[at + Math.floor(at / width) + 1] = places.get(kept.get(colour) ?? 0) ?? 0
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  writeFileSync(file, Buffer.concat(parts))
}

const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

const rounded = (colour: number) =>
  channelsOf(colour).reduce((all, one) => all * 256 + Math.min(255, Math.round(one / STEP) * STEP), 0)

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Runs in the page. */
async function decode(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const pixels = context?.getImageData(0, 0, width, height).data ?? []
  const colours = Array.from(
    { length: width * height },
    (_, at) => ((pixels[4 * at] ?? 0) << 16) | ((pixels[4 * at + 1] ?? 0) << 8) | (pixels[4 * at + 2] ?? 0),
  )
  return { width, height, colours }
}
