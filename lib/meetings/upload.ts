// What a browser sends to the import: a form with a file or a text, read no further than it may be large.
import { UnreadableDocument } from '#lib/communique/types.ts'
import { MAX_FILE_SIZE } from './import-file.ts'

/** A file is 20 MB at most; the rest is the form around it. */
const MAX_FORM_SIZE = MAX_FILE_SIZE + 1024 * 1024

export interface Upload {
  /** Null for a pasted text. */
  name: string | null
  bytes: Uint8Array
}

/** The file, else the pasted text, null when neither was sent. Throws UnreadableDocument (`too_large`). */
export async function readUpload(request: Request): Promise<Upload | null> {
  const body = await readBody(request)
  const form = await new Response(body, {
    headers: { 'Content-Type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => new FormData())
  const file = form.get('file')
  if (file instanceof File && file.name !== '') {
    if (file.size > MAX_FILE_SIZE) throw tooLarge()
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  const text = form.get('text')
  if (typeof text !== 'string' || text.trim() === '') return null
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > MAX_FILE_SIZE) throw tooLarge()
  return { name: null, bytes }
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > MAX_FORM_SIZE) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MAX_FORM_SIZE) throw tooLarge()
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

const tooLarge = () => new UnreadableDocument('too_large', 'larger than 20 MB')
