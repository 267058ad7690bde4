// What the list of people is narrowed to, as its address says it.
import { z } from 'zod'

const filterSchema = z.object({
  text: z.string().trim().max(100).catch(''),
  role: z.enum(['staff', 'manager', 'admin']).nullable().catch(null),
  standing: z.enum(['current', 'invited', 'deactivated', 'all']).catch('current'),
  /** Id of the person that the page begins after, or ends before. */
  after: z.uuid().nullable().catch(null),
  before: z.uuid().nullable().catch(null),
})

export type PeopleFilter = z.output<typeof filterSchema>

/** The filter of the address; what makes no sense in it falls back. */
export function parsePeopleFilter(search: Record<string, unknown>): PeopleFilter {
  return filterSchema.parse({ ...search, text: search.q })
}

/** The address of the list with that filter. */
export function peoplePath({ text, role, standing, after, before }: PeopleFilter): string {
  const search = new URLSearchParams()
  const said = { q: text, role, standing: standing === 'current' ? null : standing, after, before }
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, value)
  return search.size > 0 ? `/people?${search}` : '/people'
}
