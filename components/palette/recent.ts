// Which items were opened lately in this browser: references alone, whose titles the server gives to who may read them.

const KEY = 'recent-items'
const KEPT = 6
const ITEM = /^\/items\/([A-Za-z][\w-]*-\d+)$/

/** References, the latest first. */
export function recentItems(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Notes the item whose page has that path. */
export function noteItem(path: string): void {
  const reference = ITEM.exec(path)?.[1]
  if (!reference) return
  try {
    const others = recentItems().filter((one) => one !== reference)
    localStorage.setItem(KEY, JSON.stringify([reference, ...others].slice(0, KEPT)))
  } catch {
    // A browser that keeps nothing.
  }
}
