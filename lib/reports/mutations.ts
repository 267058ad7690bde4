// Writes about reports, each staff's: make one, and edit what was chosen and what its cover says.
import { assertVersion } from '#lib/conflict.ts'
import { fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, invalidField, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import type { ReportFields } from './options.ts'
import { canMakeReports } from './policy.ts'
import type { EditReport, MakeReport } from './schema.ts'

/** Makes a report of a day or of a round. Throws `invalid` for a round that is not there or has a report already. */
export async function makeReport(call: Call, input: MakeReport): Promise<{ id: string }> {
  return mutate(call, 'report.make', async (tx, op) => {
    assertMay(canMakeReports(op.actor))
    const roundId = input.round === '' ? null : await lockRound(tx, input.round)
    const report = await tx.report.create({
      data: {
        ...columnsOf(input),
        asOfOn: roundId ? null : fromDay(input.asOfOn),
        roundId,
        createdByName: op.actor.name,
        createdAt: op.now,
      },
      select: { id: true, version: true },
    })
    await recordEvent(tx, op, {
      subjectType: 'report',
      subjectId: report.id,
      subject: input.title,
      action: 'report.made',
      to: saidOf(input),
      version: report.version,
    })
    return { id: report.id }
  })
}

/** Changes what was chosen and what the cover says; what a report is of, a day or a round, stays. */
export async function editReport(call: Call, input: EditReport): Promise<{ id: string }> {
  return mutate(call, 'report.edit', async (tx, op) => {
    assertMay(canMakeReports(op.actor))
    await tx.$queryRaw`SELECT id::text FROM report WHERE id = ${input.reportId}::uuid FOR NO KEY UPDATE`
    const report = await tx.report.findUnique({ where: { id: input.reportId } })
    if (!report) throw notFound()
    await assertVersion(tx, op.actor, 'report', report, input.version)
    if (!report.roundId && !input.asOfOn) invalidField('asOfOn', 'required')
    const { version } = await tx.report.update({
      where: { id: report.id },
      data: {
        ...columnsOf(input),
        asOfOn: report.roundId ? null : fromDay(input.asOfOn),
        version: { increment: 1 },
      },
      select: { version: true },
    })
    await recordEvent(tx, op, {
      subjectType: 'report',
      subjectId: report.id,
      subject: input.title,
      action: 'report.edited',
      from: { ...(report.fields as object), asOfOn: toDay(report.asOfOn), sinceOn: toDay(report.sinceOn) },
      to: saidOf(input),
      version,
    })
    return { id: report.id }
  })
}

/** One report to a round, also when two people make it at once. */
async function lockRound(tx: Tx, slug: string): Promise<string> {
  const [round] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id::text FROM round WHERE slug = ${slug} FOR NO KEY UPDATE`
  if (!round) return invalidField('round', 'roundUnknown')
  const report = await tx.report.findUnique({ where: { roundId: round.id }, select: { id: true } })
  if (report) return invalidField('round', 'roundReported')
  return round.id
}

type Choices = Omit<MakeReport, 'round'>

const columnsOf = (input: Choices) => ({
  title: input.title,
  sinceOn: fromDay(input.sinceOn),
  sections: [...input.sections],
  communiqueIds: input.communiques,
  groupIds: input.groups,
  fields: fieldsOf(input) as unknown as Prisma.InputJsonObject,
})

const fieldsOf = (input: Choices): ReportFields => ({
  title: input.title,
  tdNumber: input.tdNumber,
  place: input.place,
  meetingFrom: input.meetingFrom,
  meetingTo: input.meetingTo,
  contactName: input.contactName,
  contactPhone: input.contactPhone,
  contactEmail: input.contactEmail,
  purpose: input.purpose,
  abstract: input.abstract,
  action: input.action,
})

const saidOf = (input: Choices) => ({ ...fieldsOf(input), asOfOn: input.asOfOn, sinceOn: input.sinceOn })
