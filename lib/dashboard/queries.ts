// The dashboard of the register, or of what its filter names, as of a day.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { listLatestProgress } from '#lib/home/latest.ts'
import { listUrgent } from '#lib/home/urgent.ts'
import { countAll, itemsOf, type Reading } from './counts.ts'
import type { DashboardFilter } from './filter.ts'
import { heatMapOf } from './heat-map.ts'
import { linksOf } from './links.ts'
import { agesOf, attentionReasons, dueOf, headlineOf, tilesOf } from './parts.ts'
import { newSince } from './since.ts'
import { statesOverTime } from './states-over-time.ts'
import { findSubject, idsBelow, type Subject } from './subject.ts'
import { addUp } from './sums.ts'
import type { Dashboard } from './types.ts'

/**
 * All parts of the dashboard. With `asOf`, called inside `readAt` the end of that day, which `today` then is: its links
 * stay there. What the filter names and the register has not is left out of it.
 */
export async function loadDashboard(
  actor: Actor,
  filter: DashboardFilter,
  today: Day,
  asOf: Day | null,
): Promise<Dashboard> {
  const [subject, since] = await Promise.all([findSubject(filter), newSince(today)])
  const links = linksOf(subject.filter, asOf)
  const reading: Reading = { actor, today, asOf, subject, since: since.on }
  const within = isWhole(subject) ? Prisma.sql`true` : await itemsOf(reading)
  const [counts, heatMap, urgent, latest] = await Promise.all([
    countAll(reading),
    heatMapOf(reading, links),
    listUrgent(actor, today, within),
    listLatestProgress(actor, itemsWhere(subject)),
  ])
  const sums = addUp(counts)
  return {
    filter: subject.filter,
    chosen: subject.chosen,
    ...{ today, asOf },
    headline: headlineOf(sums, links, since),
    tiles: tilesOf(sums, links),
    attention: { items: urgent, reasons: attentionReasons(sums, links) },
    heatMap,
    statesOverTime: await statesOverTime(reading, sums, links),
    ages: agesOf(sums, links, today),
    due: dueOf(sums, links, today),
    latest,
  }
}

const isWhole = ({ communiqueId, themeId, group, periodId }: Subject) =>
  !communiqueId && !themeId && !group && !periodId

/** The same items as Prisma finds them. */
function itemsWhere({
  communiqueId,
  themeId,
  group,
  periodId,
  groups,
}: Subject): Prisma.ActionItemWhereInput {
  const leads = group
    ? idsBelow(groups, group.id)
    : periodId && groups.filter((one) => one.periodId === periodId).map(({ id }) => id)
  return {
    ...(communiqueId ? { requests: { some: { request: { communiqueId } } } } : {}),
    ...(themeId ? { themes: { some: { themeId } } } : {}),
    ...(leads ? { leadGroupId: { in: leads } } : {}),
  }
}
