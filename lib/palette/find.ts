// Anything of the register by words or identifiers, a few of each kind: what the palette shows while one types.
import { type Actor, isStaff } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { groupPath } from '#lib/groups/path.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { referenceKey } from '#lib/identifiers.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { canManagePeople } from '#lib/people/policy.ts'
import { FOUND_KINDS, type Found, type FoundKind, type FoundSection } from './types.ts'

const OF_EACH = 5
const ITEMS = 8
export const LONGEST = 100

/** What fits the words, kind by kind; a group that was named by its code comes first. */
export async function findAnything(actor: Actor, typed: string, today: Day): Promise<FoundSection[]> {
  const text = typed.slice(0, LONGEST).toWellFormed().replaceAll('\0', ' ').trim()
  if (!text) return []
  const words = text.split(/\s+/).slice(0, 8)
  const [items, groups, ...others] = await Promise.all([
    findItems(actor, text, today),
    findGroups(text, words, today),
    findRequests(actor, text, words),
    findRounds(words),
    findThemes(words),
    findCommuniques(words),
    findReports(words),
    canManagePeople(actor) ? findPeople(words) : [],
  ])
  const [request, round, theme, communique, report, person] = others
  const found: Record<FoundKind, readonly Found[] | undefined> = {
    ...{ item: items, group: groups, request, round, theme, communique, report, person },
  }
  const named = groups[0]?.label.startsWith(`${parseGroupCode(text)?.code} `)
  const kinds = named ? ['group' as const, ...FOUND_KINDS.filter((kind) => kind !== 'group')] : FOUND_KINDS
  return kinds.flatMap((kind) => {
    const some = found[kind] ?? []
    return some.length > 0 ? [{ kind, found: [...some] }] : []
  })
}

/** The items of these references that there are, in this order. */
export async function listRecent(references: readonly string[]): Promise<Found[]> {
  const rows = await db.actionItem.findMany({
    where: { reference: { in: [...references] } },
    take: references.length,
    select: { reference: true, title: true },
  })
  return references.flatMap((reference) => {
    const row = rows.find((one) => one.reference === reference)
    return row ? [ofItem(row)] : []
  })
}

const ofItem = ({ reference, title }: { reference: string; title: string }): Found => ({
  href: `/items/${reference}`,
  label: title,
  note: reference,
})

/** As the list finds them; the one whose reference was typed comes first. */
async function findItems(actor: Actor, text: string, today: Day): Promise<Found[]> {
  const filter = readFilter({ q: text, state: 'any', columns: 'title' })
  const { rows } = await listItems(await readItems(actor, filter, today))
  const key = referenceKey(text)
  const meant = (reference: string) => Number(referenceKey(reference) === key)
  return rows
    .sort((a, b) => meant(b.reference) - meant(a.reference))
    .slice(0, ITEMS)
    .map(ofItem)
}

/** Every word in the text, in whatever case. */
const inText = (words: readonly string[]) =>
  words.map((contains) => ({ contains, mode: 'insensitive' as const }))

/** Those of the running period first, then later and earlier ones, which say theirs. */
async function findGroups(text: string, words: readonly string[], today: Day): Promise<Found[]> {
  const slug = parseGroupCode(text)?.slug ?? ''
  const select = {
    slug: true,
    code: true,
    titles: { orderBy: { validFrom: 'desc' }, take: 1, select: { title: true } },
    period: { select: { id: true, code: true } },
  } as const satisfies Prisma.GroupSelect
  const running = await findPeriod(today)
  const alike = (period: Prisma.GroupWhereInput) =>
    db.group.findMany({
      where: {
        ...{ ...period, endedOn: null, slug: { not: slug } },
        AND: inText(words).map((has) => ({ OR: [{ code: has }, { titles: { some: { title: has } } }] })),
      },
      orderBy: [{ period: { startsOn: 'desc' } }, { position: 'asc' }, { id: 'asc' }],
      take: OF_EACH,
      select,
    })
  const [named, now, otherwise] = await Promise.all([
    db.group.findMany({ where: { slug }, orderBy: { period: { startsOn: 'desc' } }, select }),
    running ? alike({ periodId: running.id }) : [],
    running ? alike({ periodId: { not: running.id } }) : [],
  ])
  const runs = ({ period }: { period: { id: string } }) => Number(period.id === running?.id)
  const found = [...named.sort((a, b) => runs(b) - runs(a)), ...now, ...otherwise]
  return found.slice(0, OF_EACH).map(({ slug, code, titles, period }) => {
    const other = period.id === running?.id ? null : period.code
    return {
      href: groupPath(slug, other),
      label: `${code} ${titles[0]?.title ?? ''}`.trim(),
      note: other ?? '',
    }
  })
}

/** As people type it: "cxo 2024b 7". The prefix may have digits; the first year in it is the year. */
const REFERENCE = /^([a-z][a-z0-9]{0,14}?)[\s-]*((?:19|20)\d\d[a-z]?)[\s-]*0*(\d{1,3})$/i

async function findRequests(actor: Actor, text: string, words: readonly string[]): Promise<Found[]> {
  const [, prefix, year, number = ''] = REFERENCE.exec(text) ?? []
  const rows = await db.request.findMany({
    where: {
      ...(isStaff(actor) ? {} : { withdrawnAt: null }),
      ...(prefix
        ? { reference: { equals: `${prefix}-${year}-${number.padStart(2, '0')}`, mode: 'insensitive' } }
        : { AND: inText(words).map((title) => ({ title })) }),
    },
    orderBy: { id: 'desc' },
    take: OF_EACH,
    select: { reference: true, title: true },
  })
  return rows.map(({ reference, title }) => ({
    href: `/requests/${reference}`,
    label: title,
    note: reference,
  }))
}

async function findRounds(words: readonly string[]): Promise<Found[]> {
  const rows = await db.round.findMany({
    where: { AND: inText(words).map((meetingName) => ({ meetingName })) },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: OF_EACH,
    select: { slug: true, meetingName: true },
  })
  return rows.map(({ slug, meetingName }) => ({ href: `/rounds/${slug}`, label: meetingName, note: '' }))
}

async function findThemes(words: readonly string[]): Promise<Found[]> {
  const rows = await db.theme.findMany({
    where: { retiredOn: null, AND: inText(words).map((name) => ({ name })) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: OF_EACH,
    select: { slug: true, name: true },
  })
  return rows.map(({ slug, name }) => ({ href: `/themes/${slug}`, label: name, note: '' }))
}

async function findCommuniques(words: readonly string[]): Promise<Found[]> {
  const rows = await db.communique.findMany({
    where: {
      AND: inText(words).map((has) => ({
        OR: [
          { title: has },
          { tdNumber: has },
          { meeting: { OR: [{ prefix: has }, { city: has }, { name: has }] } },
        ],
      })),
    },
    orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'asc' }],
    take: OF_EACH,
    select: { slug: true, title: true, meeting: { select: { prefix: true } } },
  })
  return rows.map(({ slug, title, meeting }) => ({
    href: `/communiques/${slug}`,
    label: title,
    note: meeting.prefix,
  }))
}

async function findReports(words: readonly string[]): Promise<Found[]> {
  const rows = await db.report.findMany({
    where: { AND: inText(words).map((title) => ({ title })) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: OF_EACH,
    select: { id: true, title: true },
  })
  return rows.map(({ id, title }) => ({ href: `/reports/${id}`, label: title, note: '' }))
}

async function findPeople(words: readonly string[]): Promise<Found[]> {
  const rows = await db.person.findMany({
    where: { AND: inText(words).map((has) => ({ OR: [{ name: has }, { email: has }] })) },
    orderBy: [{ deactivatedAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    take: OF_EACH,
    select: { id: true, name: true, email: true },
  })
  return rows.map(({ id, name, email }) => ({ href: `/people/${id}`, label: name, note: email }))
}
