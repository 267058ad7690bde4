// Where the requests of the latest meetings stand: the sentence that opens the home page, and the bars below it.
import type { Actor } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { countStandings, itemStandSelect, type StandingCounts } from '#lib/meetings/standing.ts'

/** The sentence is about the latest meeting, a bar stands for each of these. */
const MEETINGS = 3

export interface Headline {
  slug: string
  title: string
  heldOn: Day
  requests: number
  endorsements: number
  standings: StandingCounts
}

/** The latest meetings' communiqués, with how their requests stand. */
export async function listHeadlines(_actor: Actor, today: Day): Promise<Headline[]> {
  const rows = await db.communique.findMany({
    orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'desc' }],
    take: MEETINGS,
    select: {
      slug: true,
      title: true,
      meeting: { select: { heldOn: true } },
      requests: {
        where: { withdrawnAt: null },
        select: { kind: true, response: true, items: { select: { item: { select: itemStandSelect } } } },
      },
    },
  })
  return rows.map(({ slug, title, meeting, requests }) => ({
    slug,
    title,
    heldOn: toDay(meeting.heldOn),
    requests: requests.filter(({ kind }) => kind === 'request').length,
    endorsements: requests.filter(({ kind }) => kind === 'endorsement').length,
    standings: countStandings(requests, today),
  }))
}
