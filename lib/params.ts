// A query string as a page has it.

/** `searchParams` of a page, or what a form sent. */
export type Params = Record<string, string | string[] | undefined>

/** The parameters of a query string, each with all its values. */
export function paramsOf(query: string | URLSearchParams): Params {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}
