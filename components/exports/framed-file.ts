/** A file as it arrives: how many rows are in it so far. */
export type OnRows = (rows: number) => void

/**
 * Fetches a file that comes in frames (lib/exports/stream.ts) and returns it with its name; null when it was refused. Rejects when the
 * connection breaks or `signal` stops it.
 */
export async function fetchFramed(
  address: string,
  onRows: OnRows,
  signal: AbortSignal,
): Promise<{ name: string; file: Blob } | null> {
  const answer = await fetch(address, { headers: { Accept: 'application/x-framed' }, signal })
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  if (!answer.ok || !answer.body || !name) return null
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = answer.body.getReader()
  let left = new Uint8Array(0)
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    left = joined(left, value)
    for (let size = frameSize(left); size !== null; size = frameSize(left)) {
      onRows(new DataView(left.buffer, left.byteOffset).getUint32(0))
      parts.push(left.slice(8, size))
      left = left.slice(size)
    }
  }
  return { name, file: new Blob(parts) }
}

/** Bytes of the first frame with its head; null while it has not arrived whole. */
function frameSize(bytes: Uint8Array): number | null {
  if (bytes.length < 8) return null
  const size = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4)
  return bytes.length >= size ? size : null
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Saves the file under its name, as following a link to it would. */
export function save({ name, file }: { name: string; file: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
