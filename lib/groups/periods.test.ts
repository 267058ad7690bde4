import { beforeAll, expect, test } from 'vitest'
import { WHOLE_REGISTER } from '#lib/dashboard/filter.ts'
import { findSubject } from '#lib/dashboard/subject.ts'
import { listGroups } from '#lib/items/list/group-tree.ts'
import { getSelection } from '#lib/items/list/selection.ts'
import { restore, store } from '#lib/views/stored.ts'
import { chosenIds } from '#lib/what-changed/chosen.ts'
import { db } from '#test/database.ts'
import { makeGroup, TODAY } from '#test/people.ts'
import { choosePeriod, findPeriod, listPeriods } from './periods.ts'

const BEGUN = '2029-01-02'
let now: string
let next: string

beforeAll(async () => {
  now = (await makeGroup('SG15')).id
  const period = await db.studyPeriod.create({
    data: { code: '2029-2032', startsOn: new Date('2029-01-01'), endsOn: new Date('2032-12-31') },
  })
  const group = { code: 'SG15', slug: 'sg15', kind: 'study_group' as const }
  next = (await db.group.create({ data: { ...group, periodId: period.id } })).id
})

test('a study period that is opened ahead of time is the current one from the day it begins', async () => {
  const periods = await listPeriods()
  for (const [day, code] of [
    [TODAY, '2025-2028'],
    ['2028-12-31', '2025-2028'],
    ['2029-01-01', '2029-2032'],
    ['2040-01-01', '2029-2032'],
    ['1990-01-01', '2025-2028'],
  ] as const) {
    expect(choosePeriod(periods, undefined, day)?.code).toBe(code)
    expect((await findPeriod(day))?.code).toBe(code)
  }
  expect((await findPeriod(TODAY, '2029-2032'))?.code).toBe('2029-2032')
  expect(await findPeriod(TODAY, '1901-1904')).toBeNull()
})

test('until then a group is the one of the period that runs, wherever it is named', async () => {
  for (const [day, id] of [
    [TODAY, now],
    [BEGUN, next],
  ] as const) {
    const named = { communique: [], theme: [], group: ['sg15'], period: null }
    expect((await getSelection(named, day)).group).toMatchObject([{ ids: [id] }])
    expect((await findSubject({ ...WHOLE_REGISTER, group: 'sg15' }, day)).group?.id).toBe(id)
    expect(await chosenIds({ ...WHOLE_REGISTER, group: 'sg15' }, day)).toMatchObject({ groups: [id] })
    expect(await listGroups(day)).toMatchObject([{ id }])
    expect(await store('group=sg15', day)).toMatchObject({ group: [id] })
  }
  const { query } = await restore(await store('group=sg15', TODAY), BEGUN)
  expect(new URLSearchParams(query).get('period')).toBe('2025-2028')
})
