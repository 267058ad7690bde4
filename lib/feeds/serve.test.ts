import { beforeAll, expect, test } from 'vitest'
import { newSecret } from '#lib/people/links.ts'
import { db } from '#test/database.ts'
import { callAs, makePerson } from '#test/people.ts'
import { makeFeedLink } from './mutations.ts'
import { pace } from './pace.ts'
import { serveFeed } from './serve.ts'

let token: string
let id: string

beforeAll(async () => {
  const secret = newSecret()
  const call = await callAs(await makePerson())
  const asked = { kind: 'calendar', scope: 'all', group: '', query: '', name: 'All' } as const
  id = (await makeFeedLink(call, { ...asked, tokenHash: secret.tokenHash })).id
  token = secret.token
})

const ask = (secret: string, headers: Record<string, string> = {}, body = 'the file') =>
  serveFeed(
    new Request('https://cxo.example/feeds/x', { headers: { 'x-forwarded-for': '192.0.2.1', ...headers } }),
    'calendar',
    secret,
    async () => body,
  )

test('the file comes with its tag and is kept by nobody on the way; asked again, only that nothing changed', async () => {
  const first = await ask(token)
  expect(first.status).toBe(200)
  expect(await first.text()).toBe('the file')
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(first.headers.get('cache-control')).toBe('private, no-store, no-transform')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{32}"$/)
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await ask(token, { 'if-none-match': known })
    expect([again.status, await again.text()]).toEqual([304, ''])
  }
  expect((await ask(token, { 'if-none-match': etag }, 'another file')).status).toBe(200)
})

test('that it was used is noted', async () => {
  await ask(token)
  const link = await db.feedLink.findUniqueOrThrow({ where: { id } })
  expect(link.lastUsedAt).not.toBeNull()
})

test('a secret that opens nothing is answered alike, whatever the reason', async () => {
  const answers = await Promise.all(['', 'x', newSecret().token].map((secret) => ask(secret)))
  await db.feedLink.update({ where: { id }, data: { revokedAt: new Date() } })
  answers.push(await ask(token))
  await db.feedLink.update({ where: { id }, data: { revokedAt: null } })
  const said = await Promise.all(
    answers.map(async (answer) => [answer.status, await answer.text(), [...answer.headers]]),
  )
  expect(said[0]?.[0]).toBe(404)
  for (const one of said) expect(one).toEqual(said[0])
})

test('who guesses is slowed down, and so is a program that asks without end', async () => {
  const guesses = []
  for (let count = 0; count < 25; count++)
    guesses.push((await ask('guess', { 'x-forwarded-for': '192.0.2.9' })).status)
  expect(guesses.at(0)).toBe(404)
  expect(guesses.at(-1)).toBe(429)
  const asked = []
  for (let count = 0; count < 25; count++) asked.push(await ask(token))
  expect(asked.at(-1)?.status).toBe(429)
  expect(Number(asked.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('a pace counts by window and by key', () => {
  const wait = pace(2, 60)
  const at = (second: number) => new Date(1_800_000_000_000 + second * 1000)
  expect([wait('a', at(0)), wait('a', at(1)), wait('a', at(2)), wait('b', at(2))]).toEqual([0, 0, 58, 0])
  expect(wait('a', at(60))).toBe(0)
})
