// What every answer tells the browser, and what the machine that watches the server reads.
import { expect, test } from './fixtures.ts'
import { password, people } from './people.ts'

test('no script runs without the nonce of its answer, and no other site may frame a page', async ({
  request,
  signInAs,
}) => {
  const staff = await signInAs('staff')
  const nonces = new Set<string>()
  for (const answer of [
    await request.get('/sign-in'),
    await staff.request.get('/items'),
    await staff.request.get('/items'),
    await staff.request.get('/no-such-page'),
  ]) {
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'(;|$)/.exec(policy)?.[1] ?? ''
    expect(nonce).not.toBe('')
    nonces.add(nonce)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    const html = await answer.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/)
    expect(html).not.toMatch(/<[^>]+\sstyle=/)
  }
  expect(nonces.size).toBe(4)
})

test('what is signed in is never kept by a cache', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const answer = await staff.request.get('/items')
  expect(answer.headers()['cache-control']).toContain('no-store')
})

test('the session is a cookie that scripts cannot read and other sites do not send', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(people.viewer)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible()
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name.includes('session'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(
    cookies.filter(({ name, httpOnly }) => !httpOnly && name !== 'zone').map(({ name }) => name),
  ).toEqual([])
})

test('the server says that it is well', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok', database: 'ok', version: expect.any(String) })
})
