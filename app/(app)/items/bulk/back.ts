// The list that one came from and goes back to.
import { localPath } from '#lib/local-path.ts'

/** The address when it is one of the action plan, else the plan's own. */
export function backFrom(value: unknown): string {
  const path = localPath(value)
  return path.startsWith('/items?') || path === '/items' ? path : '/items'
}
