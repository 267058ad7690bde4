// What the delivery log is narrowed to, as its address says it.
import { z } from 'zod'

export const SHOWN_STATES = ['trouble', 'queued', 'sending', 'sent', 'failed', 'unknown', 'skipped'] as const

const filterSchema = z.object({
  /** `trouble`: what somebody has to look at. */
  state: z.enum(SHOWN_STATES).nullable().catch(null),
  /** Part of a name or address. */
  text: z.string().trim().max(100).catch(''),
  /** Id of the mail that the page begins after, or ends before. */
  after: z.uuid().nullable().catch(null),
  before: z.uuid().nullable().catch(null),
})

export type MailFilter = z.output<typeof filterSchema>

/** The filter of the address; what makes no sense in it falls back. */
export const parseMailFilter = (search: Record<string, unknown>): MailFilter =>
  filterSchema.parse({ ...search, text: search.q })

/** The address of the log with that filter. */
export function mailPath({ text, ...filter }: MailFilter): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ q: text, ...filter })) if (value) search.set(name, value)
  return search.size > 0 ? `/mail?${search}` : '/mail'
}
