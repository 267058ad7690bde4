// The same report is the same file: names that the library draws by lot are counted instead, and no part says when it was made.
import { type Unzipped, unzipSync, zipSync } from 'fflate'

/** ZIP knows no earlier day. */
const NO_TIME = new Date(1980, 0, 1)

/** The Word file with fixed names in a fixed order; only docProps/core.xml still says when it was made. */
export function withSameBytes(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  for (const name of Object.keys(parts).filter((name) => name.endsWith('.rels'))) countRelations(parts, name)
  countBookmarks(parts, 'word/document.xml')
  for (const name of Object.keys(parts).filter((name) => name.endsWith('.xlsx')))
    parts[name] = zipped(unzipSync(parts[name] ?? new Uint8Array()))
  return zipped(parts)
}

const text = new TextDecoder()
const bytes = new TextEncoder()

/** Relationships are called rId1, rId2 … in the order in which they stand, in the list and in the part it belongs to. */
function countRelations(parts: Unzipped, list: string) {
  const owner = list.replace(/_rels\/([^/]+)\.rels$/, '$1')
  const names = new Map<string, string>()
  const relations = text.decode(parts[list])
  for (const [, id = ''] of relations.matchAll(/<Relationship\b[^>]*?\bId="([^"]+)"/g))
    names.set(id, `rId${names.size + 1}`)
  const counted = (xml: string, attribute: RegExp) =>
    xml.replace(attribute, (whole, name: string, id: string) => {
      const to = names.get(id)
      return to ? `${name}="${to}"` : whole
    })
  parts[list] = bytes.encode(counted(relations, /\b(Id)="([^"]+)"/g))
  const part = parts[owner]
  if (part) parts[owner] = bytes.encode(counted(text.decode(part), /\b(r:(?:id|embed|link|pict))="([^"]+)"/g))
}

/** Bookmarks of headings, which the library counts on from report to report, begin at 1 in each. */
function countBookmarks(parts: Unzipped, name: string) {
  const part = parts[name]
  if (!part) return
  const numbers = new Map<string, number>()
  const numbered = (number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1)
    return numbers.get(number)
  }
  parts[name] = bytes.encode(
    text
      .decode(part)
      .replace(/\b_Toc(\d+)\b/g, (_, number: string) => `_Toc${numbered(number)}`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
        (_, before: string, number: string) => `${before}${numbered(number)}"`,
      ),
  )
}

const zipped = (parts: Unzipped): Uint8Array<ArrayBuffer> => zipSync(parts, { mtime: NO_TIME, level: 6 })
