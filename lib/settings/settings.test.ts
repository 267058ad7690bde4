import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { onOneConnection } from '#test/one-connection.ts'
import { callAs, makePeriod, makePerson } from '#test/people.ts'
import { changePeriod, openPeriod, setTimeZone } from './mutations.ts'
import { registerToday } from './queries.ts'
import { openPeriodSchema, setTimeZoneSchema } from './schema.ts'

let admin: Call

beforeAll(async () => {
  admin = await callAs(await makePerson({ roles: ['admin'] }))
  await makePeriod()
})

test('the register counts days in the zone that an admin chose', async () => {
  const lateEvening = new Date('2026-11-23T23:30:00Z')
  expect(await registerToday(lateEvening)).toBe('2026-11-24')
  await onOneConnection(() => setTimeZone(admin, { timeZone: 'America/New_York', version: 1 }))
  expect(await registerToday(lateEvening)).toBe('2026-11-23')
  expect(await db.event.findMany({ where: { subjectType: 'setting' } })).toMatchObject([
    { from: { timeZone: 'Europe/Zurich' }, to: { timeZone: 'America/New_York' }, version: 2 },
  ])
})

test('a stale choice of the zone is told', async () => {
  await expect(setTimeZone(admin, { timeZone: 'UTC', version: 1 })).rejects.toMatchObject({
    code: 'conflict',
    changes: [{ action: 'setting.changed' }],
  })
})

test('a zone that does not exist is refused', () => {
  expect(setTimeZoneSchema.safeParse({ version: '1', timeZone: 'Europe/Atlantis' }).success).toBe(false)
  expect(setTimeZoneSchema.safeParse({ version: '1', timeZone: 'UTC' }).success).toBe(true)
})

test('a study period is named after its years and overlaps with no other', async () => {
  expect(await openPeriod(admin, { startsOn: '2029-01-01', endsOn: '2032-12-31' })).toEqual({
    code: '2029-2032',
  })
  await expect(openPeriod(admin, { startsOn: '2032-12-31', endsOn: '2036-12-31' })).rejects.toMatchObject({
    why: { key: 'periodOverlaps', values: { period: '2029-2032' } },
  })
  expect(openPeriodSchema.safeParse({ startsOn: '2029-01-01', endsOn: '2028-01-01' }).success).toBe(false)
})

test('the days of a study period change, its name stays', async () => {
  const { id } = await makePeriod()
  const days = { periodId: id, version: 1, startsOn: '2024-11-01', endsOn: '2028-10-31' }
  expect(await changePeriod(admin, days)).toEqual({ code: '2025-2028' })
  await expect(changePeriod(admin, days)).rejects.toMatchObject({ code: 'conflict' })
  await expect(changePeriod(admin, { ...days, version: 2, endsOn: '2029-06-30' })).rejects.toMatchObject({
    why: { key: 'periodOverlaps' },
  })
})

test.each(['viewer', 'staff', 'manager'])('a %s changes no setting', async (role) => {
  const roles = role === 'viewer' ? [] : [role as 'staff' | 'manager']
  const call = await callAs(await makePerson({ roles }))
  const { id } = await makePeriod()
  const acts = [
    setTimeZone(call, { timeZone: 'UTC', version: 2 }),
    openPeriod(call, { startsOn: '2040-01-01', endsOn: '2043-12-31' }),
    changePeriod(call, {
      periodId: id,
      version: 2,
      startsOn: '2025-01-01',
      endsOn: '2025-02-01',
    }),
  ]
  for (const act of await Promise.allSettled(acts))
    expect(act).toMatchObject({ reason: { code: 'forbidden' } })
})
