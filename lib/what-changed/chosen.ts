// What the address of the changes names, as ids for the query and in the words of people.
import type { DashboardFilter } from '#lib/dashboard/filter.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { withParts } from '#lib/people/actor.ts'
import type { ChangeFilter } from './kinds.ts'

export interface Choice {
  value: string
  label: string
}

/** What can be chosen. */
export interface ChangeChoices {
  communique: Choice[]
  theme: Choice[]
  group: Choice[]
}

/** The ids of what the filter names; what is not in the register is no condition. */
export async function chosenIds(
  { communique, theme, group, period }: DashboardFilter,
  today: Day,
): Promise<ChangeFilter> {
  const [communiques, themes, groups] = await Promise.all([
    communique ? db.communique.findMany({ where: { slug: communique }, select: { id: true }, take: 1 }) : [],
    theme ? db.theme.findMany({ where: { slug: theme }, select: { id: true }, take: 1 }) : [],
    group || period ? groupIds(group, period, today) : [],
  ])
  return { communiques: communiques.map(({ id }) => id), themes: themes.map(({ id }) => id), groups }
}

/** The group of the period, of the running one where none is named, with its parts; without a group, all of the period. */
async function groupIds(slug: string | null, code: string | null, today: Day): Promise<string[]> {
  const period = await findPeriod(today, code)
  if (!period) return []
  const where = { periodId: period.id, ...(slug ? { slug } : {}) }
  const rows = await db.group.findMany({ where, select: { id: true }, take: 2000 })
  return withParts(rows.map(({ id }) => id))
}

/** What the page offers: the latest communiqués, the themes in use, the study groups of the running period; and what is chosen. */
export async function listChangeChoices(
  { communique, theme, group }: DashboardFilter,
  today: Day,
): Promise<ChangeChoices> {
  const period = await findPeriod(today)
  const [communiques, themes, groups] = await Promise.all([
    db.communique.findMany({
      orderBy: { meeting: { heldOn: 'desc' } },
      take: 24,
      select: { slug: true, meeting: { select: { prefix: true } } },
    }),
    db.theme.findMany({
      where: { OR: [{ retiredOn: null }, ...(theme ? [{ slug: theme }] : [])] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 300,
      select: { slug: true, name: true },
    }),
    db.group.findMany({
      where: {
        ...(period ? { periodId: period.id } : {}),
        OR: [{ parentId: null }, ...(group ? [{ slug: group }] : [])],
      },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
      take: 300,
      select: { slug: true, code: true },
    }),
  ])
  return {
    communique: kept(
      communiques.map(({ slug, meeting }) => ({ value: slug, label: meeting.prefix })),
      communique,
    ),
    theme: themes.map(({ slug, name }) => ({ value: slug, label: name })),
    group: groups.map(({ slug, code }) => ({ value: slug, label: code })),
  }
}

/** An older communiqué that the address names stays chosen. */
const kept = (choices: Choice[], value: string | null): Choice[] =>
  value === null || choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, label: value }]
