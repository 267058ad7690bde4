// The parts of a Word file that are read, out of its ZIP container: known names only, and never more than a limit.
import { unzipSync } from 'fflate'
import { UnreadableDocument } from './types.ts'

/** All that a file may unpack to, in bytes. */
export const unpackedLimit = 50 * 1024 * 1024

/** Newer Word versions write "word/document2.xml"; every other name in the container is left alone. */
const knownPart = /^word\/(document|styles|numbering|footnotes|endnotes)\d*\.xml$/

export type PartName = 'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes'

/**
 * The bytes of the parts that a reader needs, by name. A part is inflated into a buffer of the size it declares, so a
 * container that lies about its sizes cannot grow past the limit either.
 * @throws UnreadableDocument `truncated`, `encrypted`, `too_large_unpacked`, `unknown_type`
 */
export function unpackParts(bytes: Uint8Array): Map<PartName, Uint8Array> {
  if ((bytes[6] ?? 0) & 1) {
    throw new UnreadableDocument(
      'encrypted',
      'The file is protected by a password: save it without one and try again.',
    )
  }
  const names: string[] = []
  const parts = unzip(bytes, names)
  if (parts.has('document')) return parts
  throw new UnreadableDocument(
    'unknown_type',
    names.includes('content.xml') || names.includes('mimetype')
      ? 'OpenDocument files are not read: save it as DOCX, PDF or text.'
      : 'The file is a ZIP archive but not a Word document: DOCX, PDF and text files are read.',
  )
}

function unzip(bytes: Uint8Array, names: string[]): Map<PartName, Uint8Array> {
  const parts = new Map<PartName, Uint8Array>()
  let total = 0
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        total += originalSize
        if (total > unpackedLimit || names.length > 10_000) throw tooLarge()
        return knownPart.test(name)
      },
    })
    for (const [name, part] of Object.entries(unzipped)) {
      const known = knownPart.exec(name)?.[1] as PartName
      if (!parts.has(known)) parts.set(known, part)
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(
      'truncated',
      'The Word file is cut short or damaged: get it again and retry.',
    )
  }
  return parts
}

function tooLarge() {
  return new UnreadableDocument('too_large_unpacked', 'The file unpacks to more than 50 MB: it is not read.')
}
