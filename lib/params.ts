// A query string as a page has it.
import type { Params } from '#lib/as-of.ts'

/** Its parameters, each with all its values. */
export function paramsOf(query: string | URLSearchParams): Params {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}
