// The cover in the house form of a temporary document: who, which number, which meeting, what about, and what is asked.
import type { Day } from '#lib/dates.ts'
import type { Cell, Cover } from '../content.ts'
import { cell, line } from './draft.ts'
import type { Pen } from './pen.ts'
import { abstractOf } from './summary.ts'

export function writeCover(pen: Pen, title: string): Cover {
  const { t, facts, order } = pen
  const { fields } = order
  const rows: { name: string; lines: Cell }[] = [
    { name: t('source'), lines: cell(t('sourceName')) },
    { name: t('title'), lines: cell(title) },
    { name: t('purpose'), lines: cell(fields.purpose || t('purposeDefault')) },
    { name: t('contact'), lines: contactOf(pen) },
    { name: t('abstractName'), lines: cell(fields.abstract || abstractOf(pen)) },
    { name: t('action'), lines: cell(fields.action || t('actionDefault')) },
  ]
  return {
    organization: t('organization'),
    sector: t('sector'),
    studyPeriod: facts.period ? t('studyPeriod', { period: facts.period }) : '',
    tdNumber: fields.tdNumber || t('tdDefault'),
    group: t('group'),
    original: t('original'),
    meeting: [fields.place, meetingDays(pen)].filter(Boolean).join(', '),
    kind: t('kind'),
    rows: rows.filter(({ lines }) => lines.length > 0),
  }
}

const contactOf = ({ t, order: { fields } }: Pen): Cell =>
  cell(
    fields.contactName,
    fields.contactPhone && t('phone', { phone: fields.contactPhone }),
    fields.contactEmail &&
      line(t('email'), { text: fields.contactEmail, href: `mailto:${fields.contactEmail}` }),
  )

/** "26 – 30 May 2025", and longer where month or year differ. */
function meetingDays({ day, order: { fields } }: Pen): string {
  const { meetingFrom: from, meetingTo: to } = fields
  if (!from || !to || from === to) return from || to ? day((from ?? to) as Day) : ''
  const [a, b] = [day(from).split(' '), day(to).split(' ')]
  const same = a[2] === b[2] ? (a[1] === b[1] ? 1 : 2) : 3
  return `${a.slice(0, same).join(' ')}–${b.join(' ')}`
}
