// The place of a row in a sorted list, in a form that fits a URL. It names its sort, so that it is of no use for another.
import { isSortValue, type SortKey } from './sorts.ts'

export interface Cursor {
  value: string
  id: string
  encoded: string
}

/** The cursor of a row: its sorted value as text, and its id. */
export function cursorOf(sort: SortKey, value: string, id: string): Cursor {
  return { value, id, encoded: Buffer.from(JSON.stringify([sort, value, id])).toString('base64url') }
}

/** The cursor in a URL; null when it is none, or one of another sort. */
export function readCursor(encoded: string | undefined, sort: SortKey): Cursor | null {
  if (!encoded || encoded.length > 3000) return null
  const [named, value, id] = parse(encoded)
  if (named !== sort || typeof value !== 'string' || typeof id !== 'string') return null
  return isId(id) && isSortValue(sort, value) ? cursorOf(sort, value, id) : null
}

function parse(encoded: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const isId = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
