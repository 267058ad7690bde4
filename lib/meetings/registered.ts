// The communiqué in the register that an import belongs to, as far as an import is compared with it.
import { fromDay, isDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { CommuniqueFacts } from './facts.ts'

const select = {
  id: true,
  slug: true,
  title: true,
  tdNumber: true,
  officialUrl: true,
  version: true,
  nextRequestNumber: true,
  file: { select: { id: true, sha256: true } },
  meeting: true,
  paragraphs: {
    orderBy: { position: 'asc' },
    select: { kind: true, number: true, section: true, text: true },
  },
  requests: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      reference: true,
      kind: true,
      title: true,
      quote: true,
      section: true,
      paragraph: true,
      sentence: true,
      startOffset: true,
      endOffset: true,
      suggestedGroups: true,
      withdrawnAt: true,
      version: true,
      themes: { select: { theme: { select: { name: true } } } },
    },
  },
} as const

export type RegisteredCommunique = NonNullable<Awaited<ReturnType<typeof getRegistered>>>

/** The registered communiqué by its id, or null. */
export const getRegistered = (client: Tx, id: string) =>
  client.communique.findUnique({ where: { id }, select })

/** The one of the same file, else of the same prefix, else of the same day; null when the meeting is new. */
export async function findRegistered(
  client: Tx,
  facts: Pick<CommuniqueFacts, 'prefix' | 'heldOn'>,
  sha256: string,
): Promise<RegisteredCommunique | null> {
  const { prefix, heldOn } = facts
  const places: Prisma.CommuniqueWhereInput[] = [{ file: { sha256 } }]
  if (prefix !== '') places.push({ meeting: { prefix: { equals: prefix, mode: 'insensitive' } } })
  if (isDay(heldOn)) places.push({ meeting: { heldOn: fromDay(heldOn) } })
  for (const where of places) {
    const found = await client.communique.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
    if (found) return getRegistered(client, found.id)
  }
  return null
}

/** The facts as the register has them. */
export function registeredFacts({ meeting, ...communique }: RegisteredCommunique): CommuniqueFacts {
  return {
    name: meeting.name,
    heldOn: toDay(meeting.heldOn),
    city: meeting.city,
    country: meeting.country,
    hosts: meeting.hosts,
    organizations: meeting.organizations,
    prefix: meeting.prefix,
    slug: communique.slug,
    title: communique.title,
    tdNumber: communique.tdNumber ?? '',
    officialUrl: communique.officialUrl,
  }
}
