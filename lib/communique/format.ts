// What kind of file it is, decided by its content; its name is only used to say what is wrong.
import { fileTypeFromBuffer } from 'file-type'
import { type DocumentFacts, UnreadableDocument } from './types.ts'

/** The largest file that is read, in bytes. */
export const fileLimit = 20 * 1024 * 1024

const readFormats = 'DOCX, PDF and plain text are read'
const latin = new TextDecoder('latin1')

/**
 * The format of a file's content.
 * @throws UnreadableDocument `empty`, `too_large`, `encrypted`, `truncated`, `unknown_type`, `not_what_it_says`
 */
export async function detectFormat(bytes: Uint8Array, fileName: string): Promise<DocumentFacts['format']> {
  if (bytes.length === 0) throw new UnreadableDocument('empty', 'The file is empty.')
  if (bytes.length > fileLimit)
    throw new UnreadableDocument('too_large', 'The file is larger than 20 MB: it is not read.')
  const start = latin.decode(bytes.subarray(0, 1024))
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  if (start.includes('%PDF-')) return wholePdf(bytes)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw officeContainer(bytes)
  if (start.trimStart().startsWith('{\\rtf')) {
    throw new UnreadableDocument('unknown_type', `RTF files are not read: save it as DOCX (${readFormats}).`)
  }
  const known = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined)
  if (known && known.mime !== 'application/xml' && !known.mime.startsWith('text/'))
    throw otherType(known.ext, fileName)
  if (/\.docx?$|\.pdf$/i.test(fileName)) throw misnamed(fileName)
  return 'text'
}

/** A PDF ends with its own mark; without it the rest of the file is missing. */
function wholePdf(bytes: Uint8Array): 'pdf' {
  if (latin.decode(bytes.subarray(-2048)).includes('%%EOF')) return 'pdf'
  throw new UnreadableDocument('truncated', 'The PDF is cut short: get it again and retry.')
}

/** Word wraps a file with a password in the container of its older formats. */
function officeContainer(bytes: Uint8Array): UnreadableDocument {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
  return encrypted
    ? new UnreadableDocument(
        'encrypted',
        'The file is protected by a password: save it without one and try again.',
      )
    : new UnreadableDocument(
        'unknown_type',
        `Older Office files (.doc) are not read: save it as DOCX (${readFormats}).`,
      )
}

function otherType(extension: string, fileName: string): UnreadableDocument {
  const type = extension.toUpperCase()
  return /\.(?:docx|pdf|txt|text|md)$/i.test(fileName) && !fileName.toLowerCase().endsWith(`.${extension}`)
    ? new UnreadableDocument(
        'not_what_it_says',
        `The file is not what its name says: its content is ${type} (${readFormats}).`,
      )
    : new UnreadableDocument('unknown_type', `${type} files are not read (${readFormats}).`)
}

function misnamed(fileName: string): UnreadableDocument {
  const claimed = /\.pdf$/i.test(fileName) ? 'PDF' : 'Word'
  return new UnreadableDocument(
    'not_what_it_says',
    `The file is not what its name says: its content is not a ${claimed} document (${readFormats}).`,
  )
}
