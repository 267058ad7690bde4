// How many open pages one instance bears, and what a change costs it. Against a running server:
// node scripts/run.mjs ../bench/live http://127.0.0.1:3000 500   (with that server's DATABASE_URL and NEXTAUTH_SECRET)
import { randomUUID } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { encode } from 'next-auth/jwt'
import pg from 'pg'

const PER_PERSON = 10
const CHANGES = 20

export async function main([address = 'http://127.0.0.1:3000', count = '500']: string[]) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '' })
  await database.connect()
  const { rows: items } = await database.query<{ id: string; reference: string }>(
    'SELECT id, reference FROM action_item ORDER BY reference LIMIT 50',
  )
  const pages = Number(count)
  const { rows: people } = await database.query<{ id: string }>(
    `INSERT INTO person (name, email) SELECT 'Reader ' || n, gen_random_uuid() || '@reader.example'
       FROM generate_series(1, $1) n RETURNING id`,
    [Math.ceil(pages / PER_PERSON)],
  )
  const { rows } = await database.query<{ cursor: string }>(
    `SELECT extract(epoch FROM now())::bigint || '.' || pg_current_snapshot() AS cursor`,
  )
  const query = new URLSearchParams({
    items: items.map(({ reference }) => reference).join(),
    since: rows[0]?.cursor ?? '',
  })

  const heard: number[] = []
  const begun = performance.now()
  const open: IncomingMessage[] = []
  for (let n = 0; n < pages; n += PER_PERSON) {
    const cookie = await cookieOf(people[n / PER_PERSON]?.id ?? '')
    const some = Array.from({ length: Math.min(PER_PERSON, pages - n) }, () =>
      listen(`${address}/api/live?${query}`, cookie, () => heard.push(performance.now())),
    )
    open.push(...(await Promise.all(some)))
  }
  const took = performance.now() - begun
  console.log(
    `${pages} pages listen after ${(took / 1000).toFixed(1)} s, ${(took / pages).toFixed(1)} ms each`,
  )

  const spans: { first: number; last: number }[] = []
  for (let n = 0; n < CHANGES; n++) {
    heard.length = 0
    const item = items[n % items.length]
    const sent = performance.now()
    await database.query(
      `INSERT INTO event (operation_id, at, actor_name, subject_type, subject_id, subject, action, item_id)
       VALUES ($1, now(), 'Bench', 'item', $2, $3, 'item.due_date_set', $2)`,
      [randomUUID(), item?.id, item?.reference],
    )
    while (heard.length < pages) await new Promise((resolve) => setTimeout(resolve, 2))
    spans.push({ first: (heard[0] ?? 0) - sent, last: (heard.at(-1) ?? 0) - sent })
  }
  const median = (of: 'first' | 'last') =>
    spans
      .map((span) => span[of])
      .sort((a, b) => a - b)
      [CHANGES / 2]?.toFixed(1)
  console.log(`a change reaches the first after ${median('first')} ms, the last after ${median('last')} ms`)
  for (const answer of open) answer.destroy()
  await database.end()
  process.exit(0)
}

async function cookieOf(personId: string): Promise<string> {
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  return `cxo.session=${await encode({ token: { personId, epoch: 1 }, secret })}`
}

/** Resolves once the server says hello. */
function listen(url: string, cookie: string, onChange: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`${answer.statusCode} for ${url}`))
      answer.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('event: hello')) resolve(answer)
        for (const _ of text.matchAll(/event: change/g)) onChange()
      })
      answer.on('error', () => {})
    }).on('error', reject)
  })
}
