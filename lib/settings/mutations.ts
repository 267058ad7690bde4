// Writes about settings and study periods, each an admin's.
import { assertVersion } from '#lib/conflict.ts'
import { fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { canManageSettings } from './policy.ts'
import { getSetting } from './queries.ts'
import { whyNotPeriod } from './rules.ts'
import type { ChangePeriod, OpenPeriod, SetTimeZone } from './schema.ts'

/** Under which the history keeps the setting, whose own key is a word. */
const TIME_ZONE_ID = '00000000-0000-4000-8000-000000000001'

/** Chooses the zone whose days "late" and "due" are counted in, for everybody. */
export async function setTimeZone(call: Call, { timeZone, version }: SetTimeZone) {
  return mutate(call, 'setting.set_time_zone', async (tx, op) => {
    assertMay(canManageSettings(op.actor))
    await oneAtATime(tx)
    const from = await getSetting('time_zone', tx)
    const row = await tx.setting.findUnique({ where: { key: 'time_zone' } })
    const setting = { id: TIME_ZONE_ID, version: row?.version ?? 1 }
    await assertVersion(tx, op.actor, 'setting', setting, version)
    const next = setting.version + 1
    await tx.setting.upsert({
      where: { key: 'time_zone' },
      create: { key: 'time_zone', value: timeZone, version: next },
      update: { value: timeZone, version: next },
    })
    await recordEvent(tx, op, {
      subjectType: 'setting',
      subjectId: TIME_ZONE_ID,
      subject: 'time_zone',
      action: 'setting.changed',
      from: { timeZone: from },
      to: { timeZone },
      version: next,
    })
    return null
  })
}

/** Adds a study period, named after its years. */
export async function openPeriod(call: Call, input: OpenPeriod) {
  return mutate(call, 'study_period.open', async (tx, op) => {
    assertMay(canManageSettings(op.actor))
    await assertPeriod(tx, input)
    const code = `${input.startsOn.slice(0, 4)}-${input.endsOn.slice(0, 4)}`
    if (await tx.studyPeriod.findUnique({ where: { code } })) invalidField('startsOn', 'periodTaken')
    const days = { startsOn: fromDay(input.startsOn), endsOn: fromDay(input.endsOn) }
    const period = await tx.studyPeriod.create({ data: { code, ...days } })
    await recordEvent(tx, op, {
      subjectType: 'study_period',
      subjectId: period.id,
      subject: code,
      action: 'study_period.opened',
      to: { startsOn: input.startsOn, endsOn: input.endsOn },
      version: period.version,
    })
    return { code }
  })
}

/** Changes the days of a study period; its name stays. */
export async function changePeriod(call: Call, input: ChangePeriod) {
  return mutate(call, 'study_period.change', async (tx, op) => {
    assertMay(canManageSettings(op.actor))
    await oneAtATime(tx)
    const period = await tx.studyPeriod.findUnique({ where: { id: input.periodId } })
    if (!period) throw notFound()
    await assertVersion(tx, op.actor, 'study_period', period, input.version)
    await assertPeriod(tx, { ...input, id: period.id })
    const changed = await tx.studyPeriod.update({
      where: { id: period.id },
      data: {
        startsOn: fromDay(input.startsOn),
        endsOn: fromDay(input.endsOn),
        version: { increment: 1 },
      },
    })
    await recordEvent(tx, op, {
      subjectType: 'study_period',
      subjectId: period.id,
      subject: period.code,
      action: 'study_period.changed',
      from: { startsOn: toDay(period.startsOn), endsOn: toDay(period.endsOn) },
      to: { startsOn: input.startsOn, endsOn: input.endsOn },
      version: changed.version,
    })
    return { code: period.code }
  })
}

async function assertPeriod(tx: Tx, days: { id?: string; startsOn: string; endsOn: string }) {
  await oneAtATime(tx)
  const periods = await tx.studyPeriod.findMany({ take: 200 })
  const others = periods.map((row) => ({ ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) }))
  assertNow(whyNotPeriod(days, others))
}

/** Changes of settings are few: they wait for each other. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('setting'))`
