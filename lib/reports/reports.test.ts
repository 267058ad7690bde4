import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makePerson, NOW, TODAY } from '#test/people.ts'
import { editReport, makeReport } from './mutations.ts'
import { SECTIONS } from './options.ts'
import {
  findReportOfRound,
  getReport,
  lastContact,
  listReports,
  listRoundsToReport,
  orderOf,
} from './queries.ts'
import { editReportSchema, type MakeReport, makeReportSchema } from './schema.ts'

let staff: Call
const others: Record<string, Call> = {}

beforeAll(async () => {
  staff = await callAs(await makePerson({ roles: ['staff'] }))
  others.viewer = await callAs(await makePerson())
  others.manager = await callAs(await makePerson({ roles: ['manager'] }))
  others.admin = await callAs(await makePerson({ roles: ['admin'] }))
})

/** The form as it is sent. */
const sent = (fields: Record<string, unknown> = {}) => ({
  title: 'How the ferries do',
  asOfOn: '2026-05-26',
  sections: SECTIONS,
  ...fields,
})
const typed = (fields: Record<string, unknown> = {}): MakeReport => makeReportSchema.parse(sent(fields))

/** A round that closed at the instant, or is open. */
const makeRound = (slug: string, closedAt: Date | null = null) =>
  db.round.create({
    data: {
      slug,
      meetingName: `Meeting ${slug}`,
      meetingFrom: fromDay('2026-05-26'),
      meetingTo: fromDay('2026-05-30'),
      opensOn: fromDay('2026-04-01'),
      dueOn: fromDay('2026-05-01'),
      openedAt: NOW,
      openedByName: 'Staff',
      closedAt,
      closedOn: closedAt && fromDay('2026-05-02'),
      closedByName: closedAt && 'Staff',
    },
  })

test('a report is kept as it was chosen, and its fields can be edited', async () => {
  const { id } = await makeReport(staff, typed({ sections: ['summary', 'list'], contactName: 'The desk' }))
  const made = await getReport(id)
  expect(made).toMatchObject({ asOfOn: '2026-05-26', sections: ['summary', 'list'], round: null, version: 1 })
  const edit = editReportSchema.parse({
    ...sent({ tdNumber: 'TSAG-TD12', contactName: 'The desk' }),
    reportId: id,
    version: '1',
  })
  await editReport(staff, edit)
  expect(await getReport(id)).toMatchObject({
    fields: { tdNumber: 'TSAG-TD12', title: 'How the ferries do' },
  })
  expect(await lastContact()).toMatchObject({ contactName: 'The desk' })
  await expect(editReport(staff, edit)).rejects.toMatchObject({ code: 'conflict' })
  const events = await db.event.findMany({ where: { subjectId: id }, orderBy: { version: 'asc' } })
  expect(events.map(({ action }) => action)).toEqual(['report.made', 'report.edited'])
})

test('a report sent twice is made once', async () => {
  const call = { ...staff, submission: randomUUID() }
  const [first, second] = [await makeReport(call, typed()), await makeReport(call, typed())]
  expect(first).toEqual(second)
})

test.each(['viewer', 'manager', 'admin'])('a %s makes and edits no report, and reads it', async (role) => {
  const call = others[role] ?? staff
  const { id } = await makeReport(staff, typed())
  await expect(makeReport(call, typed())).rejects.toMatchObject({ code: 'forbidden' })
  const edit = editReportSchema.parse({ ...sent(), reportId: id, version: '1' })
  await expect(editReport(call, edit)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await listReports()).map((report) => report.id)).toContain(id)
})

test('a round has one report, also when two people make it at once', async () => {
  await makeRound('harbour-2026')
  expect((await listRoundsToReport()).map(({ slug }) => slug)).toContain('harbour-2026')
  const made = await Promise.allSettled(
    [1, 2, 3].map(() => makeReport(staff, typed({ round: 'harbour-2026', asOfOn: '' }))),
  )
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(made.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { fields: { round: 'roundReported' } },
  })
  expect(await findReportOfRound('harbour-2026')).not.toBeNull()
  expect((await listRoundsToReport()).map(({ slug }) => slug)).not.toContain('harbour-2026')
  await expect(makeReport(staff, typed({ round: 'nowhere' }))).rejects.toMatchObject({
    fields: { round: 'roundUnknown' },
  })
})

test('a report of a day reads at its end in the register’s zone, since the round that had closed by then', async () => {
  const closedAt = new Date('2026-05-02T09:00:00Z')
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.now', ${closedAt.toISOString()}, true)`
    const { id } = await tx.round.create({
      data: {
        ...{
          slug: 'spring',
          meetingName: 'Spring',
          openedByName: 'Staff',
          closedByName: 'Staff',
          openedAt: closedAt,
        },
        ...{ meetingFrom: closedAt, meetingTo: closedAt, opensOn: closedAt, dueOn: closedAt },
        ...{ closedAt, closedOn: closedAt },
      },
    })
    return id
  })
  const { id } = await makeReport(staff, typed())
  const report = await getReport(id)
  if (!report) throw new Error('no report')
  expect(await orderOf(report, 'Europe/Zurich', TODAY)).toMatchObject({
    at: new Date('2026-05-26T21:59:59.999Z'),
    since: closedAt,
    today: '2026-05-26',
  })
  const chosen = { ...report, sinceOn: '2026-01-31' }
  expect((await orderOf(chosen, 'Europe/Zurich', TODAY)).since).toEqual(new Date('2026-01-31T22:59:59.999Z'))
  const later = { ...report, sinceOn: '2026-05-26' }
  expect((await orderOf(later, 'Europe/Zurich', TODAY)).since).toEqual(closedAt)
  expect((await orderOf({ ...report, asOfOn: '2026-04-30' }, 'Europe/Zurich', TODAY)).since).toBeNull()
  expect(await orderOf({ ...report, asOfOn: TODAY }, 'Europe/Zurich', TODAY)).toMatchObject({
    at: null,
    today: TODAY,
  })
})

test.each([
  [{ title: '' }, 'title'],
  [{ sections: [] }, 'sections'],
  [{ asOfOn: '' }, 'asOfOn'],
  [{ asOfOn: '2026-02-30' }, 'asOfOn'],
  [{ sinceOn: '2026-06-01' }, 'sinceOn'],
  [{ meetingFrom: '2026-05-30', meetingTo: '2026-05-26' }, 'meetingTo'],
  [{ contactEmail: 'nobody' }, 'contactEmail'],
])('what makes no sense is refused at its field: %j', (fields, field) => {
  const parsed = makeReportSchema.safeParse(sent(fields))
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})
