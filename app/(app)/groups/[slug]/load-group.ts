import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { choosePeriod, listPeriods } from '#lib/groups/periods.ts'
import { getGroup } from '#lib/groups/queries.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { currentDay } from '#lib/session.ts'

export interface GroupProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * The group that an address under /groups/[slug] means, with its period; `otherPeriod` is that period's code when it is not
 * the current one. A group that only another period has is found there. Null when there is none.
 */
export async function loadGroup(
  actor: Actor,
  params: GroupProps['params'],
  searchParams: GroupProps['searchParams'],
) {
  const [{ slug }, search, today] = await Promise.all([params, searchParams, currentDay()])
  return findGroup(actor, slug, search, today)
}

/** The same, with today as it is told; inside `read` as the group stood. */
export async function findGroup(
  actor: Actor,
  slug: string,
  search: Awaited<GroupProps['searchParams']>,
  today: Day,
) {
  const periods = await listPeriods()
  const wanted = typeof search.period === 'string' ? search.period : undefined
  const current = choosePeriod(periods, undefined, today)
  const chosen = choosePeriod(periods, wanted, today)
  const meant = parseGroupCode(slug)?.slug ?? slug
  for (const period of new Set([chosen, ...(wanted ? [] : periods)])) {
    const group = period && (await getGroup(actor, meant, period, today))
    if (group) return { group, period, today, otherPeriod: period === current ? null : period.code }
  }
  return null
}
