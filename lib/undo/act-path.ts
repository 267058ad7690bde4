// The page of an act, and the list that one came from and goes back to.
import { localPath } from '#lib/local-path.ts'

/** The page that says what the act did, what it left out and why. `back`: the list. */
export const actPath = (id: string, back: string) => `/items/bulk/${id}?back=${encodeURIComponent(back)}`

/** The address when it is one of the action plan, else the plan's own. */
export function backFrom(value: unknown): string {
  const path = localPath(value)
  return path.startsWith('/items?') || path === '/items' ? path : '/items'
}
