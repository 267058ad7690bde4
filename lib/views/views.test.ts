import { beforeAll, expect, test } from 'vitest'
import { fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { paramsOf } from '#lib/params.ts'
import { renameTheme, retireTheme } from '#lib/themes/mutations.ts'
import { db } from '#test/database.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { changeView, deleteView, moveView, saveView } from './mutations.ts'
import { audiencesOf, defaultHref, getView, listPinned, listViews, openView, viewHref } from './queries.ts'
import { MOST_PINNED } from './rules.ts'

let staff: Call
let admin: Call
let viewer: Call
let chair: Call

beforeAll(async () => {
  for (const code of ['SG11', 'SG15']) await makeGroup(code)
  for (const [position, slug] of ['energy', 'fraud', 'quantum'].entries())
    await db.theme.create({ data: { slug, name: slug, position } })
  staff = await callAs(await makePerson({ roles: ['staff'] }))
  admin = await callAs(await makePerson({ roles: ['admin'] }))
  viewer = await callAs(await makePerson())
  chair = await callAs(await makePerson({ chairs: ['SG15'] }))
})

const save = (call: Call, name: string, query: string, more: { isShared?: true; isOwnDefault?: true } = {}) =>
  saveView(call, { place: 'items', name, query, isShared: false, isOwnDefault: false, ...more })

/** The form as it stands, with some of it changed. */
async function form(id: string) {
  const view = await db.savedView.findUniqueOrThrow({ where: { id } })
  const { name, isShared, isOwnDefault, defaultFor, version, pinPosition } = view
  return { viewId: id, version, name, isShared, isOwnDefault, defaultFor, isPinned: pinPosition !== null }
}
const change = async (call: Call, id: string, to: Partial<Parameters<typeof changeView>[1]>) =>
  changeView(call, { ...(await form(id)), ...to })
const open = async (call: Call, href: string, today = TODAY) =>
  openView(call.actor, 'items', paramsOf(href.split('?')[1] ?? ''), today)
const hrefOf = async (id: string, today = TODAY) => {
  const view = await db.savedView.findUniqueOrThrow({ where: { id }, include: { owner: true } })
  return viewHref(view, today)
}

test('a view keeps filter, order and columns, and says when the page shows something else', async () => {
  const { id } = await save(
    viewer,
    'Fraud by date',
    '?theme=fraud&sort=due&columns=title,due&after=xyz&choose=theme',
  )
  const href = await hrefOf(id)
  expect(href).toBe(`/items?theme=fraud&sort=due&columns=title,due&view=${id}`)
  expect(await open(viewer, href)).toMatchObject({
    changed: false,
    gone: [],
    view: { name: 'Fraud by date' },
  })
  expect(await open(viewer, `${href}&health=off_track`)).toMatchObject({
    changed: true,
    query: 'theme=fraud&health=off_track&sort=due&columns=title,due',
  })
})

test('a private view exists for its owner only', async () => {
  const { id } = await save(viewer, 'Mine alone', 'theme=energy')
  for (const call of [staff, admin, chair]) {
    expect(await getView(call.actor, id)).toBeNull()
    expect((await listViews(call.actor)).map((view) => view.id)).not.toContain(id)
    expect(await open(call, await hrefOf(id))).toBeNull()
    await expect(deleteView(call, { viewId: id, version: 1 })).rejects.toMatchObject({ code: 'not_found' })
    await expect(change(call, id, { name: 'X' })).rejects.toMatchObject({ code: 'not_found' })
  }
  const events = await db.event.findMany({ where: { subjectId: id } })
  expect(JSON.stringify(events)).not.toContain('Mine alone')
  await change(viewer, id, { name: 'Mine, still', query: 'theme=quantum' })
  expect(await hrefOf(id)).toContain('theme=quantum')
  await deleteView(viewer, { viewId: id, version: 2 })
  expect(await getView(viewer.actor, id)).toBeNull()
})

test('staff share, pin and change what is shared; others open it', async () => {
  await expect(save(viewer, 'For all', '', { isShared: true })).rejects.toMatchObject({ code: 'forbidden' })
  const { id } = await save(staff, 'Before TSAG', 'due=overdue', { isShared: true })
  expect(await open(viewer, await hrefOf(id))).toMatchObject({ view: { name: 'Before TSAG' } })
  for (const to of [
    { isPinned: true },
    { isShared: false },
    { name: 'X' },
    { defaultFor: ['viewer' as const] },
  ])
    await expect(change(viewer, id, to)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(change(staff, id, { isPinned: true, isShared: false })).rejects.toMatchObject({
    why: { key: 'viewNotShared' },
  })
  await change(staff, id, { isPinned: true })
  expect(await listPinned(viewer.actor, TODAY)).toEqual([
    { id, name: 'Before TSAG', count: 0, href: `/items?due=overdue&view=${id}` },
  ])
  await change(staff, id, { isPinned: false })
  expect(await listPinned(viewer.actor, TODAY)).toEqual([])
})

test('what a view was called before it was shared stays its owner’s', async () => {
  const { id } = await save(staff, 'Behind on purpose', 'due=overdue')
  await change(staff, id, { isShared: true, name: 'Overdue' })
  const said = await db.event.findMany({ where: { subjectId: id } })
  expect(said.map(({ subject }) => subject)).toEqual(['—', 'Overdue'])
  expect(JSON.stringify(said)).not.toContain('Behind on purpose')
})

test('what staff share of their own is theirs again when they share it no longer', async () => {
  const { id } = await save(staff, 'For a while', '', { isShared: true })
  await change(staff, id, { isShared: false })
  expect(await getView(viewer.actor, id)).toBeNull()
  expect(await getView(staff.actor, id)).not.toBeNull()
})

test('pinned views stand in the order that staff gave them, and there is room for a dozen', async () => {
  const made = []
  for (let n = 0; n < MOST_PINNED; n++) {
    const { id } = await save(staff, `Pinned ${n}`, '', { isShared: true })
    await change(staff, id, { isPinned: true })
    made.push(id)
  }
  const { id: one } = await save(staff, 'One too many', '', { isShared: true })
  await expect(change(staff, one, { isPinned: true })).rejects.toMatchObject({
    why: { key: 'tooManyPinned' },
  })
  const third = made[2] ?? ''
  await moveView(staff, { viewId: third, version: 2, direction: 'up' })
  const names = async () => (await listPinned(viewer.actor, TODAY)).map(({ name }) => name)
  expect((await names()).slice(0, 3)).toEqual(['Pinned 0', 'Pinned 2', 'Pinned 1'])
  await expect(moveView(viewer, { viewId: third, version: 3, direction: 'up' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  for (const id of made) await change(staff, id, { isPinned: false })
})

test('a role has one default; one’s own comes first', async () => {
  const { id: first } = await save(staff, 'For viewers', 'state=any', { isShared: true })
  const { id: second } = await save(staff, 'For viewers and officers', 'mine=1', { isShared: true })
  expect(await defaultHref(viewer.actor, 'items', TODAY)).toBeNull()
  await change(admin, first, { defaultFor: ['viewer'] })
  expect(await defaultHref(viewer.actor, 'items', TODAY)).toBe(`/items?state=any&view=${first}`)
  await change(staff, second, { defaultFor: ['viewer', 'officer'] })
  expect(await defaultHref(viewer.actor, 'items', TODAY)).toBe(`/items?mine=1&view=${second}`)
  expect(await defaultHref(chair.actor, 'items', TODAY)).toContain(second)
  expect(await defaultHref(staff.actor, 'items', TODAY)).toBeNull()
  expect((await form(first)).defaultFor).toEqual([])
  const { id: own } = await save(viewer, 'As I like it', 'sort=due', { isOwnDefault: true })
  expect(await defaultHref(viewer.actor, 'items', TODAY)).toContain(own)
  expect(await defaultHref(viewer.actor, 'requests', TODAY)).toBeNull()
  const { id: newer } = await save(viewer, 'As I like it now', 'sort=title', { isOwnDefault: true })
  expect(await defaultHref(viewer.actor, 'items', TODAY)).toContain(newer)
  await expect(change(chair, second, { isOwnDefault: true })).rejects.toMatchObject({ code: 'forbidden' })
})

test('who is several things is greeted as the first of them', () => {
  expect(audiencesOf(viewer.actor)).toEqual(['viewer'])
  expect(audiencesOf(chair.actor)).toEqual(['officer'])
  expect(audiencesOf({ ...chair.actor, roles: ['staff', 'manager'] })).toEqual([
    'manager',
    'staff',
    'officer',
  ])
})

test('a view survives a renamed theme silently, and says that a theme was retired', async () => {
  const { id } = await save(viewer, 'Quantum', 'theme=quantum')
  const theme = await db.theme.findUniqueOrThrow({ where: { slug: 'quantum' } })
  const of = async () => ({
    themeId: theme.id,
    version: (await db.theme.findUniqueOrThrow({ where: { id: theme.id } })).version,
  })
  await renameTheme(staff, { ...(await of()), name: 'Quantum networks' })
  expect(await open(viewer, await hrefOf(id))).toMatchObject({ changed: false, gone: [] })
  // Even an address of its own would be found again: the view knows the theme, not what it is called.
  await db.theme.update({ where: { id: theme.id }, data: { slug: 'quantum-networks' } })
  expect(await hrefOf(id)).toContain('theme=quantum-networks')
  await retireTheme(staff, await of())
  expect(await open(viewer, await hrefOf(id))).toMatchObject({
    changed: false,
    gone: [{ key: 'themeRetired', values: { theme: 'Quantum networks', day: TODAY } }],
  })
})

test('a view of a group that ended still finds its items, and names who carries on', async () => {
  const { id } = await save(viewer, 'Waiting for SG11', 'group=sg11&role=responsible')
  const [ended, heir] = await Promise.all(
    ['SG11', 'SG15'].map((code) => db.group.findFirstOrThrow({ where: { code } })),
  )
  await db.group.update({
    where: { id: ended?.id },
    data: {
      endedOn: fromDay('2026-10-31'),
      successors: { create: { successorId: heir?.id ?? '' } },
    },
  })
  expect(await open(viewer, await hrefOf(id))).toMatchObject({
    changed: false,
    gone: [{ key: 'groupEnded', values: { group: 'SG11', day: '2026-10-31', successors: 'SG15' } }],
  })
  await db.studyPeriod.create({
    data: { code: '2029-2032', startsOn: fromDay('2029-01-01'), endsOn: fromDay('2032-12-31') },
  })
  const begun = '2029-02-01'
  const href = await hrefOf(id, begun)
  expect(href).toBe(`/items?group=sg11&role=responsible&period=2025-2028&view=${id}`)
  expect(await open(viewer, href, begun)).toMatchObject({ changed: false })
  await db.studyPeriod.delete({ where: { code: '2029-2032' } })
})

test('what a view names and is no longer there is said, and the rest is shown', async () => {
  const { id } = await save(viewer, 'Lost', 'theme=energy&theme=fraud')
  await db.theme.delete({ where: { slug: 'energy' } })
  const href = await hrefOf(id)
  expect(href).toBe(`/items?theme=fraud&view=${id}`)
  expect(await open(viewer, href)).toMatchObject({ gone: [{ key: 'missing', values: { count: 1 } }] })
})

test('requests, dashboards and changes are kept too', async () => {
  const query = {
    requests: 'theme=fraud&response=noted',
    dashboard: 'theme=fraud',
    changes: 'theme=fraud&by=group',
  }
  for (const [place, given] of Object.entries(query)) {
    const input = {
      place: place as 'requests',
      name: place,
      query: given,
      isShared: false,
      isOwnDefault: false,
    }
    const { id } = await saveView(viewer, input)
    expect(await hrefOf(id)).toBe(`/${place}?${given}&view=${id}`)
    expect(
      await openView(viewer.actor, place as 'requests', paramsOf(`${given}&view=${id}`), TODAY),
    ).toMatchObject({
      changed: false,
    })
  }
})
