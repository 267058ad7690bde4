import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { newSecret } from '#lib/people/links.ts'
import { deactivatePerson } from '#lib/people/mutations.ts'
import { db } from '#test/database.ts'
import { makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { listDueDates } from './due-dates.ts'
import { makeFeedLink, revokeFeedLink } from './mutations.ts'
import { listProgressOf } from './progress.ts'
import { countFeedLinks, getFeedLink, listFeedLinks, openFeedLink } from './queries.ts'
import { MOST_LINKS } from './rules.ts'
import type { MakeFeedLink } from './schema.ts'

let sg15: { id: string }
let sg11: { id: string }
let admin: Call

beforeAll(async () => {
  sg15 = await makeGroup('SG15')
  sg11 = await makeGroup('SG11')
  await makeGroup('Q6/15', { parent: 'SG15' })
  admin = await callAs(await makePerson({ roles: ['admin'] }))
})

const make = async (call: Call, parts: Partial<MakeFeedLink> = {}) => {
  const { token, tokenHash } = newSecret()
  const { id } = await makeFeedLink(call, {
    ...{ kind: 'feed', scope: 'all', group: '', query: '', name: 'Mine', tokenHash },
    ...parts,
  })
  return { id, token }
}
const open = (token: string, kind: 'feed' | 'calendar' = 'feed') => openFeedLink(token, kind, NOW, TODAY)
const update = (itemId: string, text: string, visibility: 'register' | 'group' | 'internal', minute = 0) =>
  db.progressUpdate.create({
    data: {
      ...{ itemId, text, visibility, authorId: admin.actor.id, authorName: 'Author' },
      createdAt: new Date(NOW.getTime() + minute * 60_000),
    },
    select: { id: true },
  })
const read = async (token: string) => {
  const link = await open(token)
  return link && (await listProgressOf(link.actor, link.query, TODAY)).map(({ text }) => text)
}

test('only the hash of the secret is kept, and the secret opens what its kind says', async () => {
  const call = await callAs(await makePerson())
  const { id, token } = await make(call)
  expect(JSON.stringify(await db.feedLink.findMany())).not.toContain(token)
  expect(JSON.stringify(await db.event.findMany({ where: { subjectId: id } }))).not.toContain(token)
  expect(await open(token)).toMatchObject({ id, actor: { id: call.actor.id }, query: 'state=any' })
  expect(await open(token, 'calendar')).toBeNull()
  for (const wrong of ['', 'x', newSecret().token, `${token}x`, token.slice(1)])
    expect(await open(wrong)).toBeNull()
})

test('a revoked link opens nothing from that moment on, and only its owner revokes it', async () => {
  const call = await callAs(await makePerson())
  const { id, token } = await make(call)
  await expect(revokeFeedLink(admin, { linkId: id, version: 1 })).rejects.toMatchObject({ code: 'not_found' })
  expect(await getFeedLink(admin.actor, id)).toBeNull()
  expect(await open(token)).not.toBeNull()
  await revokeFeedLink(call, { linkId: id, version: 1 })
  expect(await open(token)).toBeNull()
  // From a page that still showed it, too.
  for (const version of [1, 2])
    await expect(revokeFeedLink(call, { linkId: id, version })).rejects.toMatchObject({
      why: { key: 'feedRevoked' },
    })
  expect(await countFeedLinks(call.actor)).toBe(0)
})

test('who cannot sign in reads nothing by a link; who comes back reads on', async () => {
  const person = await makePerson()
  const { token } = await make(await callAs(person))
  await deactivatePerson(admin, { personId: person.id, version: person.version })
  expect(await open(token)).toBeNull()
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: null } })
  expect(await open(token)).not.toBeNull()
  const demo = await makePerson({ isDemo: true })
  const link = await make(await callAs(demo))
  expect(await open(link.token)).toBeNull()
})

test('a feed tells each what they may read now: a term that ended yesterday gives nothing any more', async () => {
  const officer = await makePerson({ chairs: ['SG15'] })
  const links = {
    officer: (await make(await callAs(officer))).token,
    viewer: (await make(await callAs(await makePerson()))).token,
    staff: (await make(await callAs(await makePerson({ roles: ['staff'] })))).token,
  }
  const ours = await makeItem({ state: 'in_progress', lead: sg15.id })
  const theirs = await makeItem({ state: 'in_progress', lead: sg11.id })
  await update(ours.id, 'To all', 'register', 1)
  await update(ours.id, 'To SG15', 'group', 2)
  await update(theirs.id, 'To SG11', 'group', 3)
  await update(ours.id, 'To the house', 'internal', 4)
  expect(await read(links.viewer)).toEqual(['To all'])
  expect(await read(links.officer)).toEqual(['To SG15', 'To all'])
  expect(await read(links.staff)).toEqual(['To the house', 'To SG11', 'To SG15', 'To all'])
  await db.membership.updateMany({
    where: { personId: officer.id },
    data: { endsOn: fromDay(addDays(TODAY, -1)) },
  })
  expect(await read(links.officer)).toEqual(['To all'])
})

test('a feed of a list has its items only, and the wording that stands', async () => {
  const call = await callAs(await makePerson())
  const item = await makeItem({ state: 'in_progress', lead: sg11.id, request: await makeRequest() })
  const { id } = await update(item.id, 'Mistaken', 'register', 10)
  await db.progressUpdate.create({
    data: {
      ...{ itemId: item.id, text: 'Corrected', authorId: admin.actor.id, authorName: 'Author' },
      ...{ correctsId: id, createdAt: new Date(NOW.getTime() + 11 * 60_000) },
    },
    select: { id: true },
  })
  const { token } = await make(call, { scope: 'list', query: 'group=sg11&state=in_progress&sort=due' })
  const found = await read(token)
  expect(found).toContain('Corrected')
  expect(found).not.toContain('Mistaken')
  expect(found).not.toContain('To all')
  expect((await listFeedLinks(call.actor, TODAY))[0]?.query).toBe('group=sg11&state=in_progress&sort=due')
})

test('a group is named in any spelling, and has to be there', async () => {
  const call = await callAs(await makePerson())
  const { token } = await make(call, { scope: 'group', group: 'q 6/15' })
  expect((await open(token))?.query).toBe('group=q6-15&state=any')
  for (const group of ['', 'SG99'])
    await expect(make(call, { scope: 'group', group })).rejects.toMatchObject({
      fields: { group: 'groupUnknown' },
    })
})

test('nobody keeps more links than they can look after', async () => {
  const call = await callAs(await makePerson())
  for (let made = 0; made < MOST_LINKS; made++) await make(call)
  await expect(make(call)).rejects.toMatchObject({ why: { key: 'tooManyFeeds' } })
})

test('a calendar has what is due: mine, open or closed lately, and the rounds that ask for it', async () => {
  const officer = await makePerson({ chairs: ['SG15'] })
  const { actor } = await callAs(officer)
  const due = (id: string, day: string) =>
    db.actionItem.update({ where: { id }, data: { dueOn: fromDay(day) } })
  const q6 = await db.group.findFirstOrThrow({ where: { code: 'Q6/15' } })
  const [ours, below, theirs, done, long] = [
    await makeItem({ state: 'in_progress', lead: sg15.id }),
    await makeItem({ state: 'on_hold', lead: q6.id }),
    await makeItem({ state: 'in_progress', lead: sg11.id }),
    await makeItem({ state: 'closed_implemented', lead: sg15.id }),
    await makeItem({ state: 'closed_implemented', lead: sg15.id }),
  ]
  for (const [place, item] of [ours, below, theirs, done, long].entries())
    await due(item.id, addDays(TODAY, place))
  await db.actionItem.update({ where: { id: long.id }, data: { closedAt: new Date('2026-01-01') } })
  const round = await db.round.create({
    data: {
      ...{ slug: 'tsag', meetingName: 'TSAG', meetingFrom: fromDay(TODAY), meetingTo: fromDay(TODAY) },
      ...{ opensOn: fromDay(TODAY), openedAt: NOW, openedByName: 'Staff', dueOn: fromDay(TODAY) },
      items: { create: { itemId: ours.id, addedAt: NOW } },
    },
  })
  const of = async (query: string) => {
    const { items, rounds } = await listDueDates(actor, query, TODAY)
    return { items: items.map(({ id }) => id), rounds: rounds.map(({ id }) => id) }
  }
  expect(await of('mine=1&state=any')).toEqual({ items: [ours.id, below.id, done.id], rounds: [round.id] })
  expect(await of('group=q6-15&state=any')).toEqual({ items: [below.id], rounds: [] })
  expect((await of('')).items).toEqual([ours.id, below.id, theirs.id, done.id])
  expect((await of('group=sg11')).rounds).toEqual([])

  const isClosedEarly = async (closedOn: string) => {
    await db.round.update({
      where: { id: round.id },
      data: { closedAt: NOW, closedOn: fromDay(closedOn), closedByName: 'Staff' },
    })
    return (await listDueDates(actor, 'mine=1', TODAY)).rounds[0]?.closedEarly
  }
  expect(await isClosedEarly(addDays(TODAY, -1))).toBe(true)
  expect(await isClosedEarly(TODAY)).toBe(false)
})

test('a calendar does not tell of changes that its reader may not see', async () => {
  const { actor } = await callAs(await makePerson())
  const item = await makeItem({ state: 'in_progress', lead: sg15.id })
  await db.actionItem.update({ where: { id: item.id }, data: { dueOn: fromDay('2027-06-01'), version: 9 } })
  const tell = (visibility: 'register' | 'internal', minute: number) =>
    db.event.create({
      data: {
        ...{ operationId: randomUUID(), actorName: 'Staff', subjectType: 'item', subjectId: item.id },
        ...{ subject: item.reference, action: 'item.edited', itemId: item.id, visibility },
        at: new Date(NOW.getTime() + minute * 60_000),
      },
      select: { id: true },
    })
  await tell('register', 1)
  await tell('internal', 2)
  const { items } = await listDueDates(actor, 'state=any', TODAY)
  const found = items.find(({ id }) => id === item.id)
  expect(found).toMatchObject({ sequence: 1, changedAt: new Date(NOW.getTime() + 60_000) })
})
