// The parts of a dashboard that are sums of its counts, each figure with its list.
import { addDays, type Day } from '#lib/dates.ts'
import { ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import { ITEM_STANDINGS } from '#lib/items/list/marks.ts'
import { OPEN_STATES, WORKING_STATES } from '#lib/items/states.ts'
import { STANDINGS } from '#lib/requests/list/filter.ts'
import { timelineEnd } from './day-parts.ts'
import type { Links } from './links.ts'
import { endOfMonth, monthOf, nextMonth } from './months.ts'
import type { Sums } from './sums.ts'
import type { Attention, Dashboard, DueTimeline, Figure, Headline, Tiles } from './types.ts'

const working = { state: [...WORKING_STATES] }

/** Open things are stuck once their day has come, and move until then. */
function standing(sums: Sums, measure: 'standing' | 'request_standing', is: string): number {
  if (is === 'stuck') return sums.of(measure, 'open', 'reached')
  return is === 'moving' ? sums.of(measure, 'open', 'ahead') : sums.of(measure, is)
}

export function headlineOf(sums: Sums, links: Links, since: Headline['since']): Headline {
  return {
    requests: { count: sums.of('response'), href: links.requests() },
    requestStandings: STANDINGS.map((is) => ({
      standing: is,
      count: standing(sums, 'request_standing', is),
      href: links.requests({ standing: is }),
    })),
    itemStandings: ITEM_STANDINGS.map((is) => ({
      standing: is,
      count: standing(sums, 'standing', is),
      href: links.items({ standing: is, state: 'any' }),
    })),
    since,
    movedForward: {
      count: sums.of('moved', '', 'since'),
      href: links.items({ movedFrom: since.on, state: 'any' }),
    },
    becameLate: {
      count: sums.of('due', '', 'late_since'),
      href: links.items({ due: 'overdue', dueFrom: since.on, sort: 'due' }),
    },
  }
}

export function tilesOf(sums: Sums, links: Links): Tiles {
  const items = { count: sums.of('state'), href: links.items({ state: 'any' }) }
  const verified = sums.of('state', 'closed_implemented')
  return {
    responses: Object.values(ResponseKind).map((response) => ({
      response,
      count: sums.of('response', response),
      href: links.requests({ response }),
    })),
    states: Object.values(ItemState).map((state) => ({
      state,
      count: sums.of('state', state),
      href: links.items({ state }),
    })),
    items,
    open: {
      count: OPEN_STATES.reduce((sum, state) => sum + sums.of('state', state), 0),
      href: links.items({}),
    },
    overdue: overdue(sums, links),
    stale: { count: sums.of('stale', '', 'reached'), href: links.items({ needs: 'update', dir: 'asc' }) },
    unassigned: { count: sums.of('standing', 'without_group'), href: links.items({ needs: 'owner' }) },
    awaitingAcceptance: { count: sums.of('proposed'), href: links.items({ needs: 'acceptance' }) },
    awaitingVerification: {
      count: sums.of('state', 'submitted'),
      href: links.items({ needs: 'verification' }),
    },
    firstProgress: {
      medianDays: sums.medianDays,
      of: { count: sums.of('first'), href: links.items({ progress: 'yes', state: 'any' }) },
    },
    verified: {
      share: items.count === 0 ? null : verified / items.count,
      count: { count: verified, href: links.items({ state: 'closed_implemented' }) },
      of: items,
    },
  }
}

const overdue = (sums: Sums, links: Links): Figure => ({
  count: sums.of('due', '', 'late_since') + sums.of('due', '', 'late_before'),
  href: links.items({ due: 'overdue', sort: 'due' }),
})

export function attentionReasons(sums: Sums, links: Links): Attention['reasons'] {
  const tiles = tilesOf(sums, links)
  return [
    { reason: 'unassigned', ...tiles.unassigned },
    { reason: 'overdue', ...tiles.overdue },
    {
      reason: 'off_track',
      count: sums.of('health', 'off_track'),
      href: links.items({ health: 'off_track' }),
    },
    { reason: 'verification', ...tiles.awaitingVerification },
    { reason: 'acceptance', ...tiles.awaitingAcceptance },
    { reason: 'stale', ...tiles.stale },
  ]
}

export function agesOf(sums: Sums, links: Links, today: Day): Dashboard['ages'] {
  const day = (days: number) => addDays(today, -days)
  const ranges = {
    quarter: { createdFrom: day(89) },
    half: { createdFrom: day(179), createdTo: day(90) },
    year: { createdFrom: day(364), createdTo: day(180) },
    two_years: { createdFrom: day(729), createdTo: day(365) },
    older: { createdTo: day(730) },
  }
  return (Object.keys(ranges) as (keyof typeof ranges)[]).map((age) => ({
    age,
    count: sums.of('created', '', age),
    href: links.items(ranges[age]),
  }))
}

export function dueOf(sums: Sums, links: Links, today: Day): DueTimeline {
  const end = timelineEnd(today)
  const months: DueTimeline['months'] = []
  for (let month = monthOf(today); `${month}-01` < end; month = nextMonth(month)) {
    const dueFrom = month === monthOf(today) ? today : `${month}-01`
    months.push({
      month,
      count: sums.of('due', '', month),
      href: links.items({ ...working, dueFrom, dueTo: endOfMonth(month), sort: 'due' }),
    })
  }
  return {
    overdue: overdue(sums, links),
    months,
    later: {
      count: sums.of('due', '', 'later'),
      href: links.items({ ...working, dueFrom: end, sort: 'due' }),
    },
    none: { count: sums.of('due', '', 'none'), href: links.items({ ...working, due: 'none' }) },
  }
}
