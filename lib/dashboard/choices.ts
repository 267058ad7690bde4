// What the filter of a dashboard offers.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { listGroups } from '#lib/items/list/group-tree.ts'
import type { DashboardFilter } from './filter.ts'
import type { Choices } from './types.ts'

/** The latest communiqués, the themes in use, the leading groups of the study period, and the study periods. */
export async function listDashboardChoices(
  { period }: Pick<DashboardFilter, 'period'>,
  today: Day,
): Promise<Choices> {
  const [communiques, themes, groups, periods] = await Promise.all([
    db.communique.findMany({
      orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'asc' }],
      take: 24,
      select: { slug: true, meeting: { select: { prefix: true } } },
    }),
    db.theme.findMany({
      where: { retiredOn: null },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      take: 50,
      select: { slug: true, name: true },
    }),
    listGroups(today, period),
    db.studyPeriod.findMany({ orderBy: { startsOn: 'desc' }, take: 20, select: { code: true } }),
  ])
  return {
    communique: communiques.map(({ slug, meeting }) => ({ value: slug, label: meeting.prefix })),
    theme: themes.map(({ slug, name }) => ({ value: slug, label: name })),
    group: groups
      .filter(({ parentId }) => parentId === null)
      .map(({ slug, code }) => ({ value: slug, label: code })),
    period: periods.map(({ code }) => ({ value: code, label: code })),
  }
}
