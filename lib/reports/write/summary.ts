// The summary: the figures beside those of the report before, and items by state as a chart.
import { ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { Figures } from '../read/figures.ts'
import { type BlockDraft, cell, chart, heading, paragraph, table } from './draft.ts'
import type { Pen } from './pen.ts'

type Row = readonly [label: string, of: (figures: Figures) => number]

export function writeSummary(pen: Pen): BlockDraft[] {
  const { t, day, since, facts, order } = pen
  return [
    heading(1, t('summary')),
    paragraph(abstractOf(pen)),
    paragraph(
      t('standsAt', { day: day(order.today) }),
      ' ',
      since ? t('compared', { day: day(since) }) : t('first'),
    ),
    figureTable(pen),
    stateChart(pen),
    ...(facts.figures.items > facts.items.length
      ? [paragraph(t('limitedItems', { shown: facts.items.length, all: facts.figures.items }))]
      : []),
    ...(facts.figures.requests > facts.requests.length
      ? [paragraph(t('limitedRequests', { shown: facts.requests.length, all: facts.figures.requests }))]
      : []),
  ]
}

/** The report in one or two sentences. */
export function abstractOf({ t, since, day, facts: { figures, before } }: Pen): string {
  const { requests, items, states, open, overdue, stale, unassigned } = figures
  const implemented = states.closed_implemented
  const sentence = t('abstract', { requests, items, implemented, open, overdue, stale, unassigned })
  const more = before && implemented - before.states.closed_implemented
  return since && more && more > 0 ? `${sentence} ${t('abstractSince', { more, day: day(since) })}` : sentence
}

function figureTable({ t, say, day, number, since, facts: { figures, before } }: Pen): BlockDraft {
  const rows: Row[] = [
    [t('figures.requests'), (of) => of.requests],
    ...Object.values(ResponseKind)
      .filter((kind) => figures.responses[kind] + (before?.responses[kind] ?? 0) > 0)
      .map(
        (kind): Row => [
          t('figures.response', { response: say(`response.${kind}`) }),
          (of) => of.responses[kind],
        ],
      ),
    [t('figures.withoutItem'), (of) => of.withoutItem],
    [t('figures.items'), (of) => of.items],
    ...Object.values(ItemState).map(
      (state): Row => [t('figures.state', { state: say(`state.${state}`) }), (of) => of.states[state]],
    ),
    [t('figures.open'), (of) => of.open],
    [t('figures.overdue'), (of) => of.overdue],
    [t('figures.stale'), (of) => of.stale],
    [t('figures.offTrack'), (of) => of.health.off_track],
    [t('figures.unassigned'), (of) => of.unassigned],
    [t('figures.awaitingAcceptance'), (of) => of.awaitingAcceptance],
    [t('figures.awaitingVerification'), (of) => of.awaitingVerification],
    [t('figures.endorsements'), (of) => of.endorsements],
  ]
  const columns = [
    { label: t('figure'), share: since ? 58 : 80 },
    { label: t('now'), share: since ? 12 : 20, number: true },
    ...(since
      ? [
          { label: day(since), share: 16, number: true },
          { label: t('change'), share: 14, number: true },
        ]
      : []),
  ]
  return table(
    t('figuresCaption'),
    columns,
    rows.map(([label, of]) => [
      cell(label),
      cell(number(of(figures))),
      ...(since
        ? [
            cell(before ? number(of(before)) : t('none')),
            cell(before ? signed(of(figures) - of(before)) : ''),
          ]
        : []),
    ]),
  )
  function signed(change: number): string {
    return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${number(Math.abs(change))}`
  }
}

function stateChart({ t, say, day, since, order, facts: { figures, before } }: Pen): BlockDraft {
  const states = Object.values(ItemState)
  const values = (of: Figures) => states.map((state) => of.states[state])
  const said = states.map((state) =>
    t('chartValue', { state: say(`state.${state}`), count: figures.states[state] }),
  )
  return chart({
    caption: t('chartCaption'),
    description: t('chartDescription', { values: said.join('; '), items: figures.items }),
    categories: states.map((state) => say(`state.${state}`)),
    series: [
      ...(before && since ? [{ name: day(since), values: values(before) }] : []),
      { name: day(order.today), values: values(figures) },
    ],
  })
}
