// What a filter names, found in the register: who and what the figures are about. Names that are not there are left out.
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import type { DashboardFilter } from './filter.ts'
import type { Chosen } from './types.ts'

/** A group of any study period, as the heat map and the filters need it. */
export interface GroupNode {
  id: string
  slug: string
  code: string
  parentId: string | null
  periodId: string
  period: string
}

export interface Subject {
  /** With what was found only. */
  filter: DashboardFilter
  chosen: Chosen
  communiqueId: string | null
  themeId: string | null
  group: GroupNode | null
  periodId: string | null
  /** All groups, by period, newest first, then in their order. */
  groups: GroupNode[]
  currentPeriod: string | null
  /** Day of the communiqué's meeting, else of the first one. */
  since: Day | null
}

/** The filter with what its names stand for. */
export async function findSubject(filter: DashboardFilter, today: Day): Promise<Subject> {
  const [groups, period, running, communique, theme, first] = await Promise.all([
    listAllGroups(),
    filter.period ? findPeriod(today, filter.period) : null,
    findPeriod(today),
    filter.communique
      ? db.communique.findUnique({
          where: { slug: filter.communique },
          select: { id: true, meeting: { select: { prefix: true, heldOn: true } } },
        })
      : null,
    filter.theme
      ? db.theme.findUnique({ where: { slug: filter.theme }, select: { id: true, name: true } })
      : null,
    db.meeting.findFirst({ orderBy: [{ heldOn: 'asc' }, { id: 'asc' }], select: { heldOn: true } }),
  ])
  const within = (period ?? running)?.id
  const group = groups.find(({ slug, periodId }) => slug === filter.group && periodId === within) ?? null
  const label = (value: string | null, text: string | undefined) =>
    value && text ? { value, label: text } : null
  const chosen: Chosen = {
    communique: label(filter.communique, communique?.meeting.prefix),
    theme: label(filter.theme, theme?.name),
    group: label(filter.group, group?.code),
    period: label(filter.period, period?.code),
  }
  return {
    filter: {
      communique: chosen.communique?.value ?? null,
      theme: chosen.theme?.value ?? null,
      group: chosen.group?.value ?? null,
      period: chosen.period?.value ?? null,
    },
    chosen,
    communiqueId: communique?.id ?? null,
    themeId: theme?.id ?? null,
    group,
    periodId: period?.id ?? null,
    groups,
    currentPeriod: running?.code ?? null,
    since: toDay(communique?.meeting.heldOn ?? first?.heldOn ?? null),
  }
}

const listAllGroups = () => db.$queryRaw<GroupNode[]>`
  SELECT g.id::text, g.slug, g.code, g.parent_id::text AS "parentId", g.period_id::text AS "periodId", p.code AS period
    FROM "group" g JOIN study_period p ON p.id = g.period_id
   ORDER BY p.starts_on DESC, g.position, group_sort_key(g.code) LIMIT 5000`

/** The group and everything below it. */
export function idsBelow(groups: readonly GroupNode[], id: string): string[] {
  const below = groups.filter((group) => group.parentId === id)
  return [id, ...below.flatMap((group) => idsBelow(groups, group.id))]
}
