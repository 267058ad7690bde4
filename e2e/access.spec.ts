// Every role at every address and at every action. The lists come from the code: what is new has no entry, and fails.
import type { APIRequestContext, APIResponse } from '@playwright/test'
import type pg from 'pg'
import {
  type Access,
  actions,
  elsewhere,
  ofTheBrowser,
  others,
  pages,
  type Role,
  roles,
} from './access-table.ts'
import { expect, test } from './fixtures.ts'
import { change, readForm, send } from './forms.ts'
import { listActions, listAddresses } from './routes.ts'
import { connect, makeSamples, type Samples } from './samples.ts'

/** No row is ever at this version: who may act is told that the page is stale, and nothing is written. */
const NEVER = '999999'
const STALE = '>Somebody changed this while you were writing<'
const REFUSALS = [
  'This is not yours to do.',
  'This is not here any more, or not for you to see.',
  'You are signed out.',
]

let database: pg.Client
let samples: Samples
const browsers = {} as Record<Role, APIRequestContext>

test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ browser, sessions, playwright, baseURL }, { workerIndex }) => {
  test.setTimeout(120_000)
  database = await connect()
  samples = await makeSamples(database, { browser, sessions, baseURL, year: 1900 + workerIndex })
  for (const role of roles) {
    const storageState = role === 'visitor' ? undefined : await sessions.of(role)
    browsers[role] = await playwright.request.newContext({ baseURL, storageState })
  }
})

test.afterAll(async () => {
  await database?.end()
  for (const request of Object.values(browsers)) await request.dispose()
})

test('every address and every action has its entry, and no entry is left over', () => {
  expect([...Object.keys(pages), ...Object.keys(others), '/sign-in'].sort()).toEqual(listAddresses())
  expect([...Object.keys(actions), ...Object.keys(elsewhere), ...Object.keys(ofTheBrowser)].sort()).toEqual(
    listActions(),
  )
})

const addressOf = ({ at }: Pick<Access, 'at'>) => (typeof at === 'string' ? at : at(samples))

for (const [pattern, page] of Object.entries(pages)) {
  test(`${pattern} opens for ${page.may.join(', ')} only`, async () => {
    const seen: Partial<Record<Role, string>> = {}
    for (const role of roles) seen[role] = await openAs(role, addressOf(page))
    const wanted = roles.map((role) => [
      role,
      role === 'visitor' ? 'sign in' : page.may.includes(role) ? 'page' : 'nothing',
    ])
    expect(seen).toEqual(Object.fromEntries(wanted))
  })
}

async function openAs(role: Role, address: string): Promise<string> {
  const answer = await browsers[role].get(address, { maxRedirects: 0, maxRetries: 2 })
  // A script's request is told so; a person is led there.
  if (answer.status() === 401) return 'sign in'
  if (answer.headers().location?.startsWith('/sign-in?next=')) return 'sign in'
  // A saved view is a page that leads on to what it shows.
  return { 200: 'page', 307: 'page', 404: 'nothing' }[answer.status()] ?? `status ${answer.status()}`
}

for (const [pattern, { at, answers, why }] of Object.entries(others)) {
  test(`${pattern} answers everyone alike: ${why}`, async () => {
    for (const role of roles) {
      const answer = await browsers[role].get(at, { maxRedirects: 0, maxRetries: 2 })
      expect(answer.status(), role).toBe(answers)
    }
  })
}

test('the sign-in page leads on who is signed in', async () => {
  for (const role of roles) {
    const answer = await browsers[role].get('/sign-in', { maxRedirects: 0, maxRetries: 2 })
    expect(answer.headers().location, role).toBe(role === 'visitor' ? undefined : '/')
  }
})

for (const [name, action] of Object.entries(actions)) {
  test(`${name} is for ${action.may.join(', ')} only`, async ({ signInAs, site }) => {
    const [first = 'visitor'] = action.may
    if (first === 'visitor') throw new Error('Nobody may do this.')
    const page = await signInAs(first, { javaScriptEnabled: false })
    const address = addressOf(action)
    await page.goto(address)
    const typed = typeof action.fields === 'function' ? action.fields(samples) : (action.fields ?? {})
    const fields = change(await readForm(page, action.press), typed)
    const stale = fields.some(([field]) => field === 'version') ? change(fields, { version: NEVER }) : fields

    const refused: Role[] = roles.filter((role) => !action.may.includes(role))
    for (const role of refused) {
      const { answer, submission } = await send(browsers[role], address, { fields, origin: site })
      expect(await wasWritten(submission), `${role} wrote`).toBe(false)
      expect(await isRefusal(answer), `${role} was not refused (${answer.status()})`).toBe(true)
    }
    const abroad = await send(browsers[first], address, { fields, origin: 'https://elsewhere.example' })
    expect(await wasWritten(abroad.submission), 'a page of another site wrote').toBe(false)

    for (const role of action.may) {
      const { answer, submission } = await send(browsers[role], address, { fields: stale, origin: site })
      const passed = (await answer.text()).includes(action.answer ?? STALE) || (await wasWritten(submission))
      expect(passed, `${role} was refused (${answer.status()})`).toBe(true)
    }
  })
}

async function isRefusal(answer: APIResponse): Promise<boolean> {
  if (answer.status() === 404 || answer.headers().location?.startsWith('/sign-in')) return true
  const text = await answer.text()
  return REFUSALS.some((sentence) => text.includes(sentence))
}

/** Whether the sending of that key went through: it is noted in the same transaction as what it writes. */
async function wasWritten(submission: string): Promise<boolean> {
  const { rowCount } = await database.query('select from submission where key = $1', [submission])
  return rowCount === 1
}

test('a file is taken from staff only, and from no page of another site', async ({ site }) => {
  const upload = (role: Role, origin: string) =>
    browsers[role].post('/communiques/import/upload', {
      multipart: { text: 'CxOs encouraged ITU to count the waves.' },
      headers: { accept: 'application/json', origin },
      maxRedirects: 0,
    })
  for (const role of roles) {
    const before = await countImports()
    const answer = await upload(role, role === 'staff' ? 'https://elsewhere.example' : site)
    if (role === 'visitor')
      expect(await answer.json()).toEqual({ location: '/sign-in?next=/communiques/import' })
    else expect(answer.status(), role).toBe(403)
    expect(await countImports(), role).toBe(before)
  }
  expect((await upload('staff', site)).status()).toBe(200)
})

async function countImports(): Promise<number> {
  const { rows } = await database.query(
    `select count(*)::int as count from source_file where sha256 = encode(sha256($1), 'hex')`,
    [Buffer.from('CxOs encouraged ITU to count the waves.')],
  )
  return rows[0].count
}

test('a page of another site signs nobody out', async ({ signInAs }) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false })
  await page.goto('/account')
  const fields = await readForm(page, 'Sign out')
  await send(page.request, '/account', { fields, origin: 'https://elsewhere.example' })
  expect((await page.request.get('/account', { maxRedirects: 0, maxRetries: 2 })).status()).toBe(200)
})
