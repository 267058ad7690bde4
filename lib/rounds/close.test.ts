// Closing a round: what it freezes stays, and its report made again later is the same.
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { fromDay } from '#lib/dates.ts'
import { assignGroup } from '#lib/items/assign.ts'
import { editItem } from '#lib/items/edit.ts'
import { logProgress } from '#lib/items/progress.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { getBaselineFile, makeAgain } from './baseline.ts'
import { listGroupLines } from './board.ts'
import { closeRound, reopenRound } from './close.ts'
import { openRound } from './open.ts'
import { getRound, lastClosedRound, type Round } from './queries.ts'
import { isSilentTwice, listSilentTwice } from './silent.ts'

const people = {} as Record<'staff' | 'manager', { id: string }>
let groupId: string
let otherId: string
let said: MadeItem
let silent: MadeItem

const call = async (who: 'staff' | 'manager', instant: string): Promise<Call> => ({
  ...(await callAs(people[who], new Date(instant))),
  replay: true,
})
const update = {
  ...{
    text: 'Outline agreed.',
    health: null,
    healthCause: '',
    visibility: 'register' as const,
    group: 'SG15',
  },
  ...{ noChange: false, next: null, evidence: [], shows: [] },
}
const of = async ({ reference }: MadeItem) =>
  db.actionItem.findUniqueOrThrow({ where: { reference }, select: { reference: true, version: true } })
const missed = async ({ id }: MadeItem) =>
  (await db.actionItem.findUniqueOrThrow({ where: { id } })).missedRoundOn

async function open(instant: string, dueOn: string): Promise<Round> {
  const { slug } = await openRound(await call('staff', instant), {
    ...{ meetingName: 'TSAG', meetingFrom: dueOn, meetingTo: null, place: 'Geneva', dueOn, note: '' },
    ...{ communiques: [], themes: [], groups: [] },
  })
  return current({ slug })
}
async function current({ slug }: { slug: string }): Promise<Round> {
  const round = await getRound(slug)
  if (!round) throw new Error('no round')
  return round
}
const close = async (round: Round, instant: string) =>
  closeRound(await call('staff', instant), { slug: round.slug, version: (await current(round)).version })

beforeAll(async () => {
  groupId = (await makeGroup('SG15')).id
  otherId = (await makeGroup('SG11')).id
  people.staff = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
  people.manager = await makePerson({ name: 'Manager', roles: ['manager'] })
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.now', '2025-02-01T09:00:00Z', true)`
  })
  said = await makeItem({ state: 'in_progress', lead: groupId })
  silent = await makeItem({ state: 'in_progress', lead: groupId })
  // As if they had been there since February.
  for (const table of [
    'action_item',
    'assignment',
    'group',
    'group_title',
    'study_period',
    'request',
    'communique',
    'meeting',
    'item_request',
    'person',
  ])
    await db.$executeRawUnsafe(`UPDATE history."${table}" SET row_from = '2025-02-01T09:00:00Z'`)
})

test('a round of May is closed, and its report made again in November is the same', async () => {
  const round = await open('2025-05-01T09:00:00Z', '2025-05-19')
  await logProgress(await call('staff', '2025-05-10T09:00:00Z'), { ...(await of(said)), ...update })
  await close(round, '2025-05-26T09:00:00Z')

  const file = await getBaselineFile(round.slug, 1)
  expect(file?.bytes.byteLength).toBe(file?.size)
  expect(await lastClosedRound()).toMatchObject({ slug: round.slug, closedOn: '2025-05-26' })
  expect([await missed(said), await missed(silent)]).toEqual([null, fromDay('2025-05-26')])

  const later = await call('staff', '2025-11-03T09:00:00Z')
  await logProgress(later, { ...(await of(said)), ...update, text: 'All done but the index.' })
  await editItem(later, { ...(await of(silent)), title: 'Renamed since', summary: '', themes: [] } as never)
  await assignGroup(later, { ...(await of(silent)), group: 'SG11', role: 'responsible' })
  await db.groupTitle.updateMany({ data: { title: 'Titled anew' } })

  const again = await makeAgain(round.slug, 1)
  const [kept, made] = [file?.bytes, again?.bytes].map((bytes) => unzipSync(new Uint8Array(bytes ?? [])))
  expect(Object.keys(made ?? {}).sort()).toEqual(Object.keys(kept ?? {}).sort())
  expect(Object.keys(kept ?? {}).length).toBeGreaterThan(5)
  for (const [name, bytes] of Object.entries(kept ?? {})) {
    if (name === 'docProps/core.xml') continue
    expect(firstDifference(text(made?.[name]), text(bytes)), name).toBe('')
  }
  expect(Buffer.from(kept?.['word/document.xml'] ?? []).toString()).not.toContain('Renamed since')
  // Who owed when it closed is frozen.
  expect((await listGroupLines(await current(round))).map(({ code, owed }) => [code, owed])).toEqual([
    ['SG15', 1],
  ])
})

test('what closing froze is neither changed nor removed', async () => {
  await expect(db.roundBaseline.updateMany({ data: { number: 7 } })).rejects.toThrow(/append-only/)
  await expect(db.sourceFile.updateMany({ data: { bytes: new Uint8Array(1) } })).rejects.toThrow()
})

test('an item that is silent in two rounds running is flagged, until somebody says something', async () => {
  expect(await isSilentTwice(silent.id)).toBe(false)
  await db.assignment.updateMany({
    where: { itemId: silent.id, role: 'responsible', groupId: otherId },
    data: { state: 'accepted' },
  })
  const round = await open('2025-12-01T09:00:00Z', '2025-12-15')
  await logProgress(await call('staff', '2025-12-02T09:00:00Z'), { ...(await of(said)), ...update })
  await close(round, '2025-12-16T09:00:00Z')
  expect(await listSilentTwice()).toMatchObject([{ reference: silent.reference, groupCode: 'SG11' }])

  const version = (await current(round)).version
  await expect(
    reopenRound(await call('staff', '2025-12-17T09:00:00Z'), { slug: round.slug, version, reason: 'x' }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await reopenRound(await call('manager', '2025-12-17T09:00:00Z'), {
    ...{ slug: round.slug, version, reason: 'SG11 met a day late.' },
  })
  // As it was before: silent in the round of May.
  expect(await missed(silent)).toEqual(fromDay('2025-05-26'))
  expect(await listSilentTwice()).toEqual([])
  await logProgress(await call('staff', '2025-12-18T09:00:00Z'), {
    ...{ ...(await of(silent)), ...update, group: 'SG11' },
  })
  expect(await missed(silent)).toBeNull()
  await close(round, '2025-12-19T09:00:00Z')
  const closed = await current(round)
  expect(closed.baselines.map(({ number }) => number)).toEqual([2, 1])
  expect(await isSilentTwice(silent.id)).toBe(false)
  expect(await getBaselineFile(round.slug, 1)).not.toBeNull()
})

test('an answer that is being logged while the round closes is either in it or after it', async () => {
  const staff = await callAs(people.staff, new Date())
  const { slug } = await openRound(staff, {
    ...{
      meetingName: 'SG15',
      meetingFrom: '2030-01-01',
      meetingTo: null,
      place: '',
      dueOn: '2030-01-01',
      note: '',
    },
    ...{ communiques: [], themes: [], groups: [groupId] },
  })
  const items = await db.roundItem.findMany({
    where: { round: { slug } },
    select: { item: { select: { reference: true, version: true } } },
  })
  const log = (item: { reference: string; version: number }) =>
    logProgress({ ...staff, now: new Date() }, { ...item, ...update, text: 'In the last minute.' })
  await Promise.all([
    ...items.map(({ item }) => log(item)),
    closeRound({ ...staff, now: new Date() }, { slug, version: 1 }),
  ])
  const round = await current({ slug })
  const taken = round.baselines[0]?.takenAt as Date
  const updates = await db.progressUpdate.findMany({
    where: { text: 'In the last minute.' },
    select: { id: true, createdAt: true },
  })
  const counted = new Set(
    (await db.roundItem.findMany({ where: { roundId: round.id } })).map(({ answerId }) => answerId),
  )
  for (const { id, createdAt } of updates) expect(counted.has(id)).toBe(createdAt <= taken)
  const [kept, made] = await Promise.all([getBaselineFile(slug, 1), makeAgain(slug, 1)])
  const document = (bytes?: Uint8Array) => text(unzipSync(new Uint8Array(bytes ?? []))['word/document.xml'])
  expect(firstDifference(document(made?.bytes), document(kept?.bytes))).toBe('')
})

test('a round cannot be reopened while another one asks for its items', async () => {
  const first = await db.round.findFirstOrThrow({ where: { closedAt: { not: null }, meetingName: 'SG15' } })
  await open('2031-01-01T09:00:00Z', '2031-02-01')
  await expect(
    reopenRound(await call('manager', '2031-01-02T09:00:00Z'), {
      slug: first.slug,
      version: first.version,
      reason: 'x',
    }),
  ).rejects.toMatchObject({ why: { key: 'item_asked_already' } })
})

const text = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString()

/** Where the two part, with a little of what follows; "" when they are the same. */
function firstDifference(one: string, other: string): string {
  if (one === other) return ''
  const place = [...one].findIndex((sign, index) => sign !== other[index])
  return `${one.slice(place - 80, place + 80)}\n${other.slice(place - 80, place + 80)}`
}
