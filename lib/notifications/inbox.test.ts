// The inbox: what is told a person, page by page, and reading it.
import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW } from '#test/people.ts'
import { forgetRead } from './forget.ts'
import { countUnread, getInbox, markRead, openNotification } from './inbox.ts'

const sg15 = await makeGroup('SG15')
const chair = await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] })
const other = await makePerson({ name: 'Other' })
const as = callAs
let made = 0

async function tell(
  person: { id: string },
  item: { id: string },
  parts: { visibility?: 'register' | 'group' | 'internal'; readAt?: Date } = {},
) {
  return db.notification.create({
    data: {
      ...{ personId: person.id, itemId: item.id, key: `test:${++made}`, kind: 'reminder', reason: 'holder' },
      ...{ step: 'due', dueOn: NOW, createdAt: new Date(NOW.getTime() + made * 1000), ...parts },
    },
  })
}

const item = () => makeItem({ lead: sg15.id, state: 'in_progress' })
const all = { unread: false, after: null }

test('what is told of an item stands together, the latest first', async () => {
  const person = await makePerson()
  const [one, two] = [await item(), await item()]
  for (const it of [one, two, one]) await tell(person, it)
  const { actor } = await as(person)
  const { things } = await getInbox(actor, all)
  expect(things.map((lines) => [lines[0]?.item?.reference, lines.length])).toEqual([
    [one.reference, 2],
    [two.reference, 1],
  ])
  expect(await countUnread(actor)).toBe(3)
})

test('pages follow one another without a gap or a repetition', async () => {
  const person = await makePerson()
  const items = await Promise.all([item(), item(), item()])
  for (let n = 0; n < 95; n++) await tell(person, items[n % 3] ?? { id: '' })
  const { actor } = await as(person)
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const page = await getInbox(actor, { unread: false, after })
    seen.push(...page.things.flat().map(({ id }) => id))
    if (!page.next) break
    after = page.next
  }
  expect(seen).toHaveLength(95)
  expect(new Set(seen).size).toBe(95)
})

test('opening one reads all that is told of its item, and leads to the form', async () => {
  const person = await makePerson()
  const [one, two] = [await item(), await item()]
  await tell(person, one)
  const last = await tell(person, one)
  await tell(person, two)
  const call = await as(person)
  expect(await openNotification(call, { id: last.id, form: 'log' })).toEqual({
    href: `/items/${one.reference}/progress`,
  })
  expect(await openNotification(call, { id: last.id, form: 'nonsense' })).toEqual({
    href: `/items/${one.reference}`,
  })
  expect(await countUnread(call.actor)).toBe(1)
})

test('marking all as read leaves what came after the page was drawn', async () => {
  const person = await makePerson()
  const one = await item()
  await tell(person, one)
  const call = await as(person)
  const { until } = await getInbox(call.actor, all)
  await tell(person, one)
  await markRead(call, { thing: 'all', ...(until ? { until } : {}) })
  expect(await countUnread(call.actor)).toBe(1)
})

test('somebody else’s is not found', async () => {
  const { id } = await tell(other, await item())
  const call = await as(chair)
  await expect(openNotification(call, { id, form: null })).rejects.toMatchObject({ code: 'not_found' })
  await expect(markRead(call, { thing: id })).rejects.toMatchObject({ code: 'not_found' })
})

test('what only the groups may read leaves the inbox and its count with the office', async () => {
  const person = await makePerson({ name: 'Vice-chair', chairs: ['SG15'] })
  const one = await item()
  await tell(person, one, { visibility: 'group' })
  await tell(person, one, { visibility: 'internal' })
  expect(await countUnread((await as(person)).actor)).toBe(1)
  await db.membership.deleteMany({ where: { personId: person.id } })
  const { actor } = await as(person)
  expect(await countUnread(actor)).toBe(0)
  expect((await getInbox(actor, all)).things).toEqual([])
})

test('what was read long ago goes, what nobody read stays', async () => {
  const person = await makePerson()
  const one = await item()
  const old = new Date(NOW.getTime() - 91 * 86_400_000)
  const settled = { mailSettledAt: old }
  const gone = await tell(person, one, { readAt: old })
  const kept = await tell(person, one)
  await db.notification.updateMany({ where: { personId: person.id }, data: settled })
  expect(await forgetRead(NOW)).toBe(1)
  const left = await db.notification.findMany({ where: { id: { in: [gone.id, kept.id] } } })
  expect(left.map(({ id }) => id)).toEqual([kept.id])
})
