import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makePerson } from '#test/people.ts'
import { countWatched, getWatching } from './queries.ts'
import { watchItem } from './watch.ts'

test('everybody watches for themselves, once, and stops', async () => {
  const [one, other] = [await callAs(await makePerson()), await callAs(await makePerson())]
  const { reference, id } = await makeItem()
  await watchItem(one, { reference, watch: 'on' })
  await watchItem(one, { reference, watch: 'on' })
  await watchItem(other, { reference, watch: 'on' })
  expect(await getWatching(one.actor, id)).toEqual({ people: 2, isMine: true })
  expect(await countWatched(one.actor)).toBe(1)
  await watchItem(one, { reference, watch: 'off' })
  await watchItem(one, { reference, watch: 'off' })
  expect(await getWatching(one.actor, id)).toEqual({ people: 1, isMine: false })
  expect(await getWatching(other.actor, id)).toEqual({ people: 1, isMine: true })
})

test('who is deactivated is not counted, and nothing is told of who watches', async () => {
  await makePerson({ roles: ['admin'] })
  const person = await makePerson()
  const { reference, id } = await makeItem()
  await watchItem(await callAs(person), { reference, watch: 'on' })
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } })
  expect((await getWatching((await callAs(await makePerson())).actor, id)).people).toBe(0)
  expect(await db.event.count({ where: { itemId: id } })).toBe(0)
})

test('an item that is not there is not watched', async () => {
  const call = await callAs(await makePerson())
  await expect(watchItem(call, { reference: 'CxO-1900-01-1', watch: 'on' })).rejects.toMatchObject({
    code: 'not_found',
  })
})
