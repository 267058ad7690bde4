// The living communiqué: the document as it reads, and where each registered statement stands now.
import type { Actor } from '#lib/actor.ts'
import { type Day, daysBetween, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { daysLate, isStale, itemStanding, waitsFor } from '#lib/items/derived.ts'
import { canReadFile } from './policy.ts'
import { countStandings, itemStandSelect, statementStanding, toStand } from './standing.ts'
import { storedGroups } from './stored.ts'

export type LivingCommunique = NonNullable<Awaited<ReturnType<typeof getCommunique>>>
export type LivingParagraph = LivingCommunique['paragraphs'][number]
export type LivingStatement = LivingParagraph['statements'][number]
export type LivingItem = LivingStatement['items'][number]

const select = {
  slug: true,
  title: true,
  language: true,
  tdNumber: true,
  officialUrl: true,
  file: { select: { id: true, name: true, size: true, visibility: true } },
  meeting: true,
  paragraphs: {
    orderBy: { position: 'asc' },
    select: { position: true, kind: true, number: true, section: true, text: true },
  },
  requests: {
    where: { withdrawnAt: null },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      reference: true,
      kind: true,
      title: true,
      summary: true,
      quote: true,
      section: true,
      paragraph: true,
      startOffset: true,
      endOffset: true,
      response: true,
      suggestedGroups: true,
      items: {
        orderBy: { item: { reference: 'asc' } },
        select: {
          item: {
            select: {
              ...itemStandSelect,
              reference: true,
              title: true,
              lead: { select: { code: true, slug: true } },
            },
          },
        },
      },
    },
  },
} as const

/** The communiqué with its statements beside their paragraphs; null where there is none of that address. */
export async function getCommunique(actor: Actor, slug: string, today: Day) {
  const communique = await db.communique.findUnique({ where: { slug }, select })
  if (!communique) return null
  const { meeting, requests, paragraphs, file, ...document } = communique
  const statements = requests.map(({ items, suggestedGroups, ...request }) => ({
    ...request,
    standing: statementStanding({ ...request, items }, today),
    suggested: storedGroups(suggestedGroups).map(({ code }) => code),
    items: items.map(({ item }) => itemNow(item, today)),
    mark: null as { start: number; end: number } | null,
  }))
  const placed = new Set<string>()
  const withText = paragraphs.map((paragraph) => {
    const here = statements.flatMap((statement) => {
      const mark = statement.paragraph === paragraph.number ? markIn(paragraph.text, statement) : null
      if (!mark) return []
      placed.add(statement.id)
      return [{ ...statement, mark }]
    })
    return { ...paragraph, statements: here.sort((a, b) => a.mark.start - b.mark.start) }
  })
  return {
    ...document,
    meeting: { ...meeting, heldOn: toDay(meeting.heldOn) },
    file: file && canReadFile(actor, file.visibility) ? file : null,
    paragraphs: withText,
    /** All of them, in document order. */
    statements,
    /** Statements that no paragraph of the document shows: all of them while there is no document. */
    unplaced: statements.filter(({ id }) => !placed.has(id)),
    requests: statements.filter(({ kind }) => kind === 'request').length,
    endorsements: statements.filter(({ kind }) => kind === 'endorsement').length,
    standings: countStandings(requests, today),
  }
}

/** The clause in the paragraph, as long as the paragraph still says what was registered. */
function markIn(
  text: string,
  {
    quote,
    startOffset,
    endOffset,
  }: { quote: string | null; startOffset: number | null; endOffset: number | null },
) {
  if (quote === null || startOffset === null || endOffset === null) return null
  const from = text.indexOf(quote)
  if (from < 0 || startOffset < from || endOffset > from + quote.length) return null
  return { start: startOffset, end: endOffset }
}

type ItemRow = Parameters<typeof toStand>[0] & {
  reference: string
  title: string
  lead: { code: string; slug: string } | null
}

function itemNow({ reference, title, lead, ...row }: ItemRow, today: Day) {
  const stand = toStand(row)
  return {
    reference,
    title,
    lead,
    state: stand.state,
    proposed: stand.leadState === 'proposed',
    standing: itemStanding(stand, today),
    daysLate: daysLate(stand, today),
    daysSilent: isStale(stand, today) ? daysBetween(stand.silentSince, today) : 0,
    waitsFor: waitsFor({ ...stand, leadCode: lead?.code ?? null }, today),
  }
}
