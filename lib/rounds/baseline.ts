// A baseline: the instant at which a round froze the register, what its report was made from, and the file as it was made then.
import { createHash } from 'node:crypto'
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Operation } from '#lib/mutation.ts'
import { readBy } from '#lib/past.ts'
import { makeReportFile, type ReportFile } from '#lib/reports/file.ts'
import {
  NO_FIELDS,
  type ReportFields,
  type ReportOptions,
  type ReportOrder,
  WHOLE_REPORT,
} from '#lib/reports/options.ts'
import {
  closedBefore,
  findReportOfRound,
  getReport,
  lastContact,
  orderOf as orderOfReport,
} from '#lib/reports/queries.ts'
import { getSetting } from '#lib/settings/queries.ts'

/** What a baseline keeps beside the register: with it and the instant the report is made again. */
interface StoredOrder {
  since: string | null
  options: ReportOptions
  fields: ReportFields
}

interface FrozenRound {
  id: string
  slug: string
  place: string
  meetingFrom: Date
  meetingTo: Date
  communiqueIds: string[]
  groupIds: string[]
}

/** Makes the report of this instant by the transaction itself, keeps it, and returns the baseline's number. */
export async function takeBaseline(tx: Tx, operation: Operation, round: FrozenRound): Promise<number> {
  const { now, today, actor } = operation
  const timeZone = await getSetting('time_zone', tx)
  const { report, made } = await readBy(tx, async () => {
    const report = await orderOf(round, timeZone, today)
    return { report, made: await makeReportFile({ ...fromStored(report), at: null, timeZone, today }) }
  })
  const number = 1 + (await tx.roundBaseline.count({ where: { roundId: round.id } }))
  const file = await tx.sourceFile.create({
    data: {
      name: made.name,
      mediaType: made.mediaType,
      size: made.bytes.byteLength,
      sha256: createHash('sha256').update(made.bytes).digest('hex'),
      bytes: made.bytes,
      uploadedById: actor.id,
      uploadedAt: now,
    },
    select: { id: true },
  })
  await tx.roundBaseline.create({
    data: {
      ...{ roundId: round.id, number, takenAt: now, today: fromDay(today), timeZone, fileId: file.id },
      report: report as unknown as Prisma.InputJsonObject,
      closedByName: actor.name,
    },
    select: { id: true },
  })
  return number
}

/** The report made again from the baseline: the same parts as the file that was kept. */
export async function makeAgain(roundSlug: string, number: number): Promise<ReportFile | null> {
  const row = await db.roundBaseline.findFirst({ where: { number, round: { slug: roundSlug } } })
  if (!row) return null
  const stored = row.report as unknown as StoredOrder
  return makeReportFile({
    ...fromStored(stored),
    at: row.takenAt,
    timeZone: row.timeZone,
    today: toDay(row.today),
  })
}

/** The file of a baseline as it was kept, or null where there is none. */
export async function getBaselineFile(roundSlug: string, number: number) {
  const row = await db.roundBaseline.findFirst({
    where: { number, round: { slug: roundSlug } },
    select: { file: { select: { name: true, mediaType: true, size: true, sha256: true, bytes: true } } },
  })
  return row?.file ?? null
}

/** As staff prepared the round's report, else the whole report on what the round covers since the round before. */
async function orderOf(round: FrozenRound, timeZone: string, today: Day): Promise<StoredOrder> {
  const prepared = await findReportOfRound(round.slug)
  const report = prepared && (await getReport(prepared))
  if (report) {
    // As if it had never been closed: this closing makes the next baseline.
    const open = { ...report, round: report.round && { ...report.round, baseline: null } }
    const { since, options, fields } = await orderOfReport(open, timeZone, today)
    return { since: since?.toISOString() ?? null, options, fields }
  }
  const since = await closedBefore(null, round.id)
  return {
    since: since?.toISOString() ?? null,
    options: { ...WHOLE_REPORT, communiqueIds: round.communiqueIds, groupIds: round.groupIds },
    fields: {
      ...NO_FIELDS,
      ...(await lastContact()),
      place: round.place,
      meetingFrom: toDay(round.meetingFrom),
      meetingTo: toDay(round.meetingTo),
    },
  }
}

const fromStored = ({
  since,
  options,
  fields,
}: StoredOrder): Omit<ReportOrder, 'at' | 'timeZone' | 'today'> => ({
  since: since === null ? null : new Date(since),
  options,
  fields,
})
