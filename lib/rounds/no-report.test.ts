// A round whose report cannot be made stays open: nothing of its closing is left.
import { expect, test, vi } from 'vitest'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { closeRound } from './close.ts'
import { openRound } from './open.ts'

vi.mock('#lib/reports/file.ts', () => ({
  makeReportFile: () => Promise.reject(new Error('no room on the disk')),
}))

test('a report that cannot be made leaves the round open and nobody silent', async () => {
  const group = await makeGroup('SG15')
  const item = await makeItem({ state: 'in_progress', lead: group.id })
  const staff = await callAs(await makePerson({ roles: ['staff'] }))
  const { slug } = await openRound(staff, {
    ...{ meetingName: 'TSAG', meetingFrom: TODAY, meetingTo: null, place: '', dueOn: TODAY, note: '' },
    ...{ communiques: [], themes: [], groups: [] },
  })
  await expect(closeRound(staff, { slug, version: 1 })).rejects.toThrow('no room on the disk')
  expect(await db.round.findUniqueOrThrow({ where: { slug } })).toMatchObject({ closedAt: null, version: 1 })
  expect(await db.roundBaseline.count()).toBe(0)
  expect(await db.roundItem.findFirstOrThrow()).toMatchObject({ isOpen: true, groupId: null })
  expect((await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })).missedRoundOn).toBeNull()
})
