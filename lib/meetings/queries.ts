// Reads: the communiqués, reviews under way, and the original files.
import type { Actor } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { listProposableGroups } from './groups.ts'
import { canImport, canReadFile } from './policy.ts'
import { loadReview } from './review.ts'
import { whyNotRegister } from './rules.ts'
import { countStandings, itemStandSelect } from './standing.ts'
import { storedFacts } from './stored.ts'

/** All communiqués, the latest meeting first, with what they asked and where it stands; at most 100. */
export async function listCommuniques(_actor: Actor, today: Day) {
  const communiques = await db.communique.findMany({
    orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'desc' }],
    take: 100,
    select: {
      slug: true,
      title: true,
      tdNumber: true,
      meeting: { select: { heldOn: true, city: true, country: true } },
      requests: {
        where: { withdrawnAt: null },
        select: {
          kind: true,
          response: true,
          items: { select: { item: { select: itemStandSelect } } },
        },
      },
    },
  })
  return communiques.map(({ meeting, requests, ...communique }) => ({
    ...communique,
    heldOn: toDay(meeting.heldOn),
    place: [meeting.city, meeting.country].filter(Boolean).join(', '),
    requests: requests.filter(({ kind }) => kind === 'request').length,
    endorsements: requests.filter(({ kind }) => kind === 'endorsement').length,
    standings: countStandings(requests, today),
  }))
}

/** The communiqué's title; null where there is none of that address. */
export async function getCommuniqueTitle(_actor: Actor, slug: string): Promise<string | null> {
  const row = await db.communique.findUnique({ where: { slug }, select: { title: true } })
  return row?.title ?? null
}

/** Reviews that wait for their registration, the latest first; none for others than staff. */
export async function listOpenReviews(actor: Actor) {
  if (!canImport(actor)) return []
  const reviews = await db.communiqueImport.findMany({
    where: { state: 'in_review' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      facts: true,
      createdAt: true,
      file: { select: { name: true } },
      proposals: { select: { decision: true } },
    },
  })
  return reviews.map(({ id, facts, createdAt, file, proposals }) => ({
    id,
    createdAt,
    fileName: file.name,
    title: storedFacts(facts).title,
    proposals: proposals.length,
    undecided: proposals.filter(({ decision }) => decision === 'undecided').length,
  }))
}

export type ReviewPage = NonNullable<Awaited<ReturnType<typeof getReview>>>

/** A review with all that its page shows; null where there is none, or the actor may not import. */
export async function getReview(actor: Actor, id: string, today: Day) {
  if (!canImport(actor)) return null
  const row = await db.communiqueImport.findUnique({ where: { id } })
  if (!row) return null
  const file = await db.sourceFile.findUniqueOrThrow({
    where: { id: row.fileId },
    select: { id: true, name: true, size: true, sha256: true },
  })
  const [review, groups, themes] = await Promise.all([
    loadReview(db, row, file.sha256),
    listProposableGroups(db, today),
    db.theme.findMany({
      where: { retiredOn: null },
      orderBy: { position: 'asc' },
      take: 200,
      select: { name: true },
    }),
  ])
  return {
    ...review,
    id: row.id,
    state: row.state,
    version: row.version,
    file,
    groups,
    themes: themes.map(({ name }) => name),
    whyNotRegister: whyNotRegister(row.state, review.facts, review.count),
  }
}

/** An original file, its bytes included; null where there is none that the actor may have. */
export async function getSourceFile(actor: Actor, id: string) {
  const file = await db.sourceFile.findUnique({
    where: { id },
    select: {
      name: true,
      mediaType: true,
      size: true,
      bytes: true,
      visibility: true,
      _count: { select: { communiques: true } },
    },
  })
  if (!file || !canReadFile(actor, file.visibility)) return null
  // Before its registration a file is read by those who review it.
  return file._count.communiques > 0 || canImport(actor) ? file : null
}
