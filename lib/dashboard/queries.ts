// The dashboard of the register, or of what its filter names, as of a day.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { listLatestProgress } from '#lib/home/latest.ts'
import { listUrgent } from '#lib/home/urgent.ts'
import { type Count, countAll, itemsOf, leadsOf, type Reading } from './counts.ts'
import type { DashboardFilter } from './filter.ts'
import { heatMapOf } from './heat-map.ts'
import { linksOf } from './links.ts'
import { agesOf, attentionReasons, dueOf, headlineOf, tilesOf } from './parts.ts'
import { remembering } from './remembered.ts'
import { newSince } from './since.ts'
import { statesOverTime } from './states-over-time.ts'
import { findSubject, type Subject } from './subject.ts'
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
  const [subject, since] = await Promise.all([findSubject(filter, today), newSince(today)])
  const links = linksOf(subject.filter, asOf)
  const reading: Reading = { actor, today, asOf, subject, since: since.on }
  const sums = addUp(await count(reading))
  const reasons = attentionReasons(sums, links)
  const [heatMap, urgent, latest, states] = await Promise.all([
    heatMapOf(reading, links),
    listUrgent(actor, today, {
      items: itemsOf(subject),
      // Nobody looks through the register for what the counts say is not there.
      reasons: reasons.filter(({ count }) => count > 0).map(({ reason }) => reason),
    }),
    listLatestProgress(actor, itemsWhere(subject)),
    statesOverTime(reading, sums, links),
  ])
  return {
    filter: subject.filter,
    chosen: subject.chosen,
    ...{ today, asOf },
    headline: headlineOf(sums, links, since),
    tiles: tilesOf(sums, links),
    attention: { items: urgent, reasons },
    heatMap,
    statesOverTime: states,
    ages: agesOf(sums, links, today),
    due: dueOf(sums, links, today),
    latest,
  }
}

const countPast = remembering(countAll)

/** Elsewhere than in production history is also written as of earlier days. */
const count = (reading: Reading): Promise<Count[]> =>
  reading.asOf && process.env.NODE_ENV === 'production' ? countPast(reading) : countAll(reading)

/** The same items as Prisma finds them. */
function itemsWhere(subject: Subject): Prisma.ActionItemWhereInput {
  const { communiqueId, themeId } = subject
  const leads = leadsOf(subject)
  return {
    ...(communiqueId ? { requests: { some: { request: { communiqueId } } } } : {}),
    ...(themeId ? { themes: { some: { themeId } } } : {}),
    ...(leads ? { leadGroupId: { in: leads } } : {}),
  }
}
