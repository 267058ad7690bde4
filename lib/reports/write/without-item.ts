// Requests that nobody has taken up: without an item, and not settled by their response.
import { excerpt } from '#lib/home/excerpt.ts'
import { WITHOUT_ITEM } from '../read/figures.ts'
import { type BlockDraft, bold, cell, heading, line, paragraph, table } from './draft.ts'
import { type Pen, placeOf } from './pen.ts'

export function writeWithoutItem(pen: Pen): BlockDraft[] {
  const { t, say, facts } = pen
  const open: readonly string[] = WITHOUT_ITEM.response.in
  const left = facts.requests.filter(
    ({ itemIds, response }) => itemIds.length === 0 && open.includes(response),
  )
  const columns = [
    { label: t('request'), share: 45 },
    { label: t('placeName'), share: 25 },
    { label: t('response'), share: 30 },
  ]
  return [
    heading(1, t('withoutItem')),
    paragraph(t('withoutItemLead', { count: left.length })),
    ...(left.length > 0
      ? [
          table(
            t('withoutItemCaption'),
            columns,
            left.map((request) => [
              cell(line(bold(request.reference), ` ${request.title}`)),
              cell(placeOf(pen, request)),
              cell(line(bold(say(`response.${request.response}`))), excerpt(request.responseReason, 200)),
            ]),
          ),
        ]
      : []),
  ]
}
