// The annexes: the full list, the sources, and what the words mean.
import { ItemState } from '#lib/generated/prisma/enums.ts'
import { annex, type BlockDraft, bold, bullet, cell, line, paragraph, table } from './draft.ts'
import type { Pen } from './pen.ts'

export function writeList({ t, say, day, facts }: Pen): BlockDraft[] {
  const columns = [
    { label: t('reference'), share: 11 },
    { label: t('item'), share: 30 },
    { label: t('responsible'), share: 9 },
    { label: t('collaborating'), share: 11 },
    { label: t('state'), share: 12 },
    { label: t('health'), share: 8 },
    { label: t('dueOn'), share: 9.5 },
    { label: t('lastUpdate'), share: 9.5 },
  ]
  const rows = facts.items.map((item) => [
    cell(item.reference),
    cell(item.title),
    cell(item.lead ?? t('none')),
    cell(item.collaborators.join(', ') || t('none')),
    cell(say(`state.${item.state}`)),
    cell(item.health ? say(`health.${item.health}`) : t('none')),
    cell(item.stand.dueOn ? day(item.stand.dueOn) : t('none')),
    cell(item.lastUpdateOn ? day(item.lastUpdateOn.toISOString().slice(0, 10)) : t('none')),
  ])
  return [
    annex(t('list')),
    paragraph(t('listLead', { shown: facts.items.length, all: facts.figures.items })),
    ...(rows.length > 0 ? [table(t('listCaption'), columns, rows)] : []),
  ]
}

export function writeSources(pen: Pen): BlockDraft[] {
  const { t, day, facts, order } = pen
  const columns = [
    { label: t('communique'), share: 40 },
    { label: t('meeting'), share: 25 },
    { label: t('document'), share: 35 },
  ]
  const rows = facts.sources.map((source) => [
    cell(source.title),
    cell(
      source.name,
      t('heldAt', {
        day: day(source.heldOn),
        place: [source.city, source.country].filter(Boolean).join(', '),
      }),
    ),
    cell(
      source.tdNumber && line(bold(source.tdNumber)),
      source.officialUrl && line({ text: source.officialUrl, href: source.officialUrl }),
      source.file && t('file', source.file),
      source.tdNumber || source.officialUrl || source.file ? null : t('none'),
    ),
  ])
  return [
    annex(t('sources')),
    paragraph(t('readAt', { day: day(order.today), zone: order.timeZone })),
    ...(rows.length > 0 ? [table(t('sourcesCaption'), columns, rows)] : []),
  ]
}

const WORDS = [
  'open',
  'overdue',
  'stale',
  'stuck',
  'unassigned',
  'awaitingAcceptance',
  'awaitingVerification',
] as const

export function writeDefinitions({ t, say }: Pen): BlockDraft[] {
  return [
    annex(t('definitions')),
    paragraph(t('definitionsLead')),
    table(
      t('definitionsCaption'),
      [
        { label: t('state'), share: 28 },
        { label: t('meaning'), share: 72 },
      ],
      Object.values(ItemState).map((state) => [
        cell(line(bold(say(`state.${state}`)))),
        cell(t(`meanings.${state}`)),
      ]),
    ),
    paragraph(t('wordsLead')),
    ...WORDS.map((word) => bullet(bold(t(`words.${word}`)), ` – ${t(`wordMeanings.${word}`)}`)),
  ]
}
