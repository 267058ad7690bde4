// Progress by theme: each request under its first theme, with what is done about it.
import { excerpt } from '#lib/home/excerpt.ts'
import type { Cell } from '../content.ts'
import type { ReportItem } from '../read/items.ts'
import { byPlace, type ReportRequest, type ReportTheme } from '../read/requests.ts'
import { type BlockDraft, bold, cell, heading, line, paragraph, table } from './draft.ts'
import { groupsCell, nextCell, type Pen, placeOf, stateCell } from './pen.ts'

export function writeThemes(pen: Pen): BlockDraft[] {
  const { t, say, since, day, facts } = pen
  const groups = Map.groupBy(facts.requests, ({ themes }) => themes[0]?.id ?? '')
  const themes = new Map(
    facts.requests.flatMap((request) => request.themes.map((theme) => [theme.id, theme])),
  )
  const items = new Map(facts.items.map((item) => [item.id, item]))
  /** The request under which an item's progress stood first. */
  const told = new Map<string, string>()
  const section = (theme: ReportTheme | null): BlockDraft[] => {
    const requests = groups.get(theme?.id ?? '') ?? []
    const also = facts.requests.filter((request) => theme && request.themes.slice(1).includes(theme))
    const name = theme?.name ?? t('noTheme')
    if (requests.length + also.length === 0) return []
    return [
      heading(2, name),
      ...(requests.length > 0
        ? [
            table(
              t('themeCaption', { theme: name }),
              columnsOf(pen),
              requests.flatMap((request) => rowsOf(pen, request, items, told)),
            ),
          ]
        : []),
      ...(also.length > 0
        ? [paragraph(t('also', { references: also.map(({ reference }) => reference).join(', ') }))]
        : []),
    ]
  }
  return [
    heading(1, t('themes')),
    paragraph(
      since ? t('themesSince', { day: day(since) }) : t('themesFirst'),
      ' ',
      t('register', { name: say('app.name') }),
    ),
    ...[...themes.values()].sort(byPlace).flatMap(section),
    ...section(null),
    ...(facts.requests.length === 0 ? [paragraph(t('noRequests'))] : []),
  ]
}

const columnsOf = ({ t }: Pen) => [
  { label: t('request'), share: 25 },
  { label: t('response'), share: 10 },
  { label: t('groups'), share: 12 },
  { label: t('state'), share: 13 },
  { label: t('progress'), share: 24 },
  { label: t('nextStep'), share: 16 },
]

function rowsOf(
  pen: Pen,
  request: ReportRequest,
  items: Map<string, ReportItem>,
  told: Map<string, string>,
): Cell[][] {
  const { t } = pen
  const own = pen.facts.items.filter(({ id }) => request.itemIds.includes(id)).map(({ id }) => id)
  if (own.length === 0) {
    const none = request.itemIds.length > 0 ? t('itemOutside') : t('noItem')
    return [
      [
        requestCell(pen, request),
        responseCell(pen, request),
        cell(t('none')),
        cell(none),
        cell(t('none')),
        cell(t('none')),
      ],
    ]
  }
  return own.flatMap((id, index) => {
    const item = items.get(id)
    if (!item) return []
    const first = told.get(id)
    told.set(id, first ?? request.reference)
    return [
      [
        index === 0 ? requestCell(pen, request) : cell(t('asAbove', { reference: request.reference })),
        index === 0 ? responseCell(pen, request) : cell(t('asAbove', { reference: request.reference })),
        groupsCell(pen, item),
        stateCell(pen, item),
        first
          ? cell(line(bold(item.reference)), t('toldUnder', { reference: first }))
          : progressCell(pen, item),
        nextCell(pen, item),
      ],
    ]
  })
}

function requestCell(pen: Pen, request: ReportRequest): Cell {
  const quote = request.quote && pen.t('quote', { quote: excerpt(request.quote, 220) })
  return cell(
    line(bold(request.reference), ` ${request.title}`),
    placeOf(pen, request),
    quote ?? excerpt(request.summary, 260),
  )
}

const responseCell = ({ say }: Pen, { response, responseReason }: ReportRequest): Cell =>
  cell(line(bold(say(`response.${response}`))), excerpt(responseReason, 160))

function progressCell({ t, dayOf, facts, since }: Pen, item: ReportItem): Cell {
  const updates = facts.progress.get(item.id) ?? []
  const more = (updates[0]?.count ?? 0) - updates.length
  return cell(
    line(bold(item.reference), ` ${item.title}`),
    ...updates.map((update) =>
      line(
        bold(t('updateOn', { day: dayOf(update.at), group: update.group ?? t('tsb') })),
        ` ${update.noChange ? `${t('noChange')} ` : ''}${excerpt(update.text, 320)}`,
      ),
    ),
    updates.length === 0 ? t(since ? 'silent' : 'noProgress') : null,
    more > 0 ? t('moreUpdates', { count: more }) : null,
  )
}
