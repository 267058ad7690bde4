// Reads of reports: the list, and one with what it is made from.
import { endOfDay } from '#lib/as-of.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { readAt } from '#lib/past.ts'
import { NO_FIELDS, type ReportFields, type ReportOrder, SECTIONS } from './options.ts'

const MOST = 200

const select = {
  id: true,
  title: true,
  asOfOn: true,
  sinceOn: true,
  sections: true,
  communiqueIds: true,
  groupIds: true,
  fields: true,
  createdByName: true,
  createdAt: true,
  version: true,
  round: {
    select: {
      id: true,
      slug: true,
      meetingName: true,
      closedAt: true,
      baselines: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, takenAt: true, today: true, timeZone: true, report: true },
      },
    },
  },
} as const satisfies Prisma.ReportSelect

type Row = Prisma.ReportGetPayload<{ select: typeof select }>

const toReport = ({ fields, sections, asOfOn, sinceOn, round, ...row }: Row) => ({
  ...row,
  asOfOn: toDay(asOfOn),
  sinceOn: toDay(sinceOn),
  sections: SECTIONS.filter((section) => sections.includes(section)),
  fields: { ...NO_FIELDS, ...(fields as unknown as Partial<ReportFields>) },
  round: round && { ...round, baseline: round.baselines[0] ?? null },
})

export type Report = ReturnType<typeof toReport>

/** The newest first. */
export async function listReports(): Promise<Report[]> {
  const rows = await db.report.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select,
  })
  return rows.map(toReport)
}

/** One report, or null. */
export async function getReport(id: string): Promise<Report | null> {
  if (!idField.safeParse(id).success) return null
  const row = await db.report.findUnique({ where: { id }, select })
  return row && toReport(row)
}

/** Id of the round's report; null as long as nobody has made one. */
export async function findReportOfRound(slug: string): Promise<string | null> {
  const row = await db.report.findFirst({ where: { round: { slug } }, select: { id: true } })
  return row?.id ?? null
}

/** The rounds that nobody has made a report of, the newest first. */
export async function listRoundsToReport() {
  const rows = await db.round.findMany({
    where: { report: { is: null } },
    orderBy: [{ meetingFrom: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      slug: true,
      meetingName: true,
      meetingFrom: true,
      meetingTo: true,
      place: true,
      communiqueIds: true,
      groupIds: true,
    },
  })
  return rows.map((row) => ({ ...row, meetingFrom: toDay(row.meetingFrom), meetingTo: toDay(row.meetingTo) }))
}

/** The latest report that names a contact: who makes the next one need not type it again. */
export async function lastContact(): Promise<
  Pick<ReportFields, 'contactName' | 'contactPhone' | 'contactEmail'>
> {
  const [latest] = (await listReports()).filter(({ fields }) => fields.contactName !== '')
  const { contactName, contactPhone, contactEmail } = latest?.fields ?? NO_FIELDS
  return { contactName, contactPhone, contactEmail }
}

/**
 * What the report is made from. Of a day: the register at its end, or now while it lasts. Of a round: the instant at which it
 * closed, or now while it is open.
 */
export async function orderOf(report: Report, timeZone: string, today: Day): Promise<ReportOrder> {
  const { sections, communiqueIds, groupIds, fields, sinceOn } = report
  const baseline = report.round?.closedAt ? report.round.baseline : null
  const moment = baseline
    ? { at: baseline.takenAt, today: toDay(baseline.today), timeZone: baseline.timeZone }
    : report.asOfOn !== null && report.asOfOn < today
      ? { at: endOfDay(report.asOfOn, timeZone), today: report.asOfOn, timeZone }
      : { at: null, today, timeZone }
  // A round's moment is known when it closes: a day that was chosen before and does not lie before it is none.
  const chosen = sinceOn === null || sinceOn >= moment.today ? null : endOfDay(sinceOn, moment.timeZone)
  return {
    ...moment,
    since: chosen ?? (await closedBefore(moment.at, report.round?.id ?? null)),
    options: { sections, communiqueIds, groupIds },
    fields,
  }
}

/** When the round that closed last before the instant did, as it stood then; not the round's own closing. */
export async function closedBefore(at: Date | null, except: string | null): Promise<Date | null> {
  const read = () =>
    db.round.findFirst({
      where: { closedAt: { not: null }, ...(except ? { id: { not: except } } : {}) },
      orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
      select: { closedAt: true },
    })
  const row = await (at ? readAt(at, read) : read())
  return row?.closedAt ?? null
}
