// What was verified and closed since the report before, with its evidence, and what was closed otherwise.
import { excerpt } from '#lib/home/excerpt.ts'
import type { Cell, Line } from '../content.ts'
import type { ReportItem } from '../read/items.ts'
import type { Proof } from '../read/progress.ts'
import { type BlockDraft, bold, cell, heading, line, paragraph, table } from './draft.ts'
import type { Pen } from './pen.ts'

export function writeClosed(pen: Pen): BlockDraft[] {
  const { t, day, since, facts } = pen
  const closed = facts.items.filter(({ closedAt }) => pen.isInPeriod(closedAt))
  const implemented = closed.filter(({ state }) => state === 'closed_implemented')
  const otherwise = closed.filter(({ state }) => state !== 'closed_implemented')
  const earlier = facts.items.filter(({ closedAt }) => closedAt !== null && !pen.isInPeriod(closedAt)).length
  return [
    heading(1, t('closed')),
    paragraph(since ? t('closedSince', { day: day(since), earlier }) : t('closedFirst')),
    heading(2, t('implemented')),
    implemented.length === 0 ? paragraph(t('noneImplemented')) : implementedTable(pen, implemented),
    heading(2, t('otherwise')),
    otherwise.length === 0 ? paragraph(t('noneOtherwise')) : otherwiseTable(pen, otherwise),
  ]
}

function implementedTable(pen: Pen, items: ReportItem[]): BlockDraft {
  const { t, dayOf, facts } = pen
  const columns = [
    { label: t('item'), share: 30 },
    { label: t('responsible'), share: 12 },
    { label: t('evidence'), share: 33 },
    { label: t('verification'), share: 25 },
  ]
  return table(
    t('implementedCaption'),
    columns,
    items.map((item) => {
      const proof = facts.proofs.get(item.id)
      const verified = proof?.verified
      return [
        itemCell(item),
        cell(item.lead ?? t('none')),
        proof && proof.evidence.length > 0 ? proof.evidence.map(evidenceLine) : cell(t('noEvidence')),
        cell(
          verified
            ? t('verifiedOn', { day: dayOf(verified.at) })
            : item.closedAt && t('closedOn', { day: dayOf(item.closedAt) }),
          excerpt(verified?.comment ?? '', 300),
        ),
      ]
    }),
  )
}

function otherwiseTable(pen: Pen, items: ReportItem[]): BlockDraft {
  const { t, say, dayOf } = pen
  const columns = [
    { label: t('item'), share: 36 },
    { label: t('responsible'), share: 12 },
    { label: t('state'), share: 22 },
    { label: t('reason'), share: 30 },
  ]
  return table(
    t('otherwiseCaption'),
    columns,
    items.map((item) => [
      itemCell(item),
      cell(item.lead ?? t('none')),
      cell(
        line(bold(say(`state.${item.state}`))),
        item.closedAt && t('closedOn', { day: dayOf(item.closedAt) }),
      ),
      cell(
        item.closeReason && say(`item.closeReason.${item.closeReason}`),
        item.supersededBy && t('supersededBy', { reference: item.supersededBy.reference }),
        excerpt(item.closeComment ?? '', 300),
      ),
    ]),
  )
}

export const itemCell = (item: ReportItem): Cell => cell(line(bold(item.reference), ` ${item.title}`))

const evidenceLine = ({ url, documentNumber, shows }: Proof['evidence'][number]): Line =>
  line(
    ...(documentNumber ? [bold(documentNumber), ': '] : []),
    excerpt(shows, 240),
    ...(url ? [' ', { text: url, href: url }] : []),
  )
