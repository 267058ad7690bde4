// What changed since the report before, kind by kind, between the two moments at which the register was read.
import { isDay } from '#lib/dates.ts'
import { CHANGE_KINDS, type ChangeLine } from '#lib/what-changed/kinds.ts'
import { type BlockDraft, bold, bullet, cell, heading, line, paragraph, table } from './draft.ts'
import type { Pen } from './pen.ts'

export function writeChanges(pen: Pen): BlockDraft[] {
  const { t, day, since, facts } = pen
  const { changes } = facts
  if (!changes || !since) return [heading(1, t('changes')), paragraph(t('changesFirst'))]
  const kinds = CHANGE_KINDS.filter((kind) => changes.counts[kind] > 0)
  const columns = [
    { label: t('whatChanged'), share: 17 },
    { label: t('itemOrRequest'), share: 41 },
    { label: t('responsible'), share: 12 },
    { label: t('before'), share: 15 },
    { label: t('after'), share: 15 },
  ]
  const lines = kinds.flatMap((kind) => changes.lines.filter((one) => one.kind === kind))
  const left = kinds.reduce((sum, kind) => sum + changes.counts[kind], 0) - lines.length
  return [
    heading(1, t('changes')),
    paragraph(
      kinds.length > 0 ? t('changesSince', { day: day(since) }) : t('noChanges', { day: day(since) }),
    ),
    ...kinds.map((kind) => bullet(t(`changeCount.${kind}`, { count: changes.counts[kind] }))),
    ...(lines.length > 0
      ? [
          table(
            t('changesCaption'),
            columns,
            lines.map((one) => [
              cell(t(`changeKind.${one.kind}`)),
              cell(line(bold(one.reference), ` ${one.title}`)),
              cell(one.lead ?? t('none')),
              cell(saidOf(pen, one, one.kind === 'overdue' ? null : one.before)),
              cell(saidOf(pen, one, one.after)),
            ]),
          ),
        ]
      : []),
    ...(left > 0 ? [paragraph(t('changesLimited', { left }))] : []),
  ]
}

/** A state, a response, a day, or the code of a group. */
function saidOf({ say, t, day }: Pen, { kind }: ChangeLine, value: string | null): string {
  if (value === null) return t('none')
  if (kind === 'response') return say(`response.${value}`)
  if (kind === 'assigned') return value
  return isDay(value) ? day(value) : say(`state.${value}`)
}
