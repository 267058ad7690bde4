import { beforeEach, expect, test, vi } from 'vitest'

type Auth = typeof import('./auth.ts')

async function authAt(url: string): Promise<Auth> {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_URL', url)
  return import('./auth.ts')
}

beforeEach(() => vi.unstubAllEnvs())

test('the session names the person and the epoch, and nothing else', async () => {
  const { authOptions } = await authAt('http://127.0.0.1:3000')
  const { jwt, session } = authOptions.callbacks ?? {}
  const user = { id: 'p1', epoch: 3, name: 'N', email: 'n@example.org' }
  const token = await jwt?.({ token: { name: 'N', email: 'n@example.org' }, user } as never)
  expect(token).toEqual({ personId: 'p1', epoch: 3 })
  expect(await jwt?.({ token: { ...token, roles: ['admin'], iat: 1 } } as never)).toEqual(token)
  const given = { expires: '2026-12-01', user: { name: 'N' } }
  expect(await session?.({ session: given, token } as never)).toEqual({
    expires: '2026-12-01',
    personId: 'p1',
    epoch: 3,
  })
})

test('over https the cookie is secure and this host’s alone; scripts never read it', async () => {
  const { sessionCookie } = await authAt('https://actions.example.org')
  expect(sessionCookie()).toEqual({
    name: '__Host-cxo.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
  })
})

test('on this machine, without https, the cookie is an ordinary one', async () => {
  const { sessionCookie } = await authAt('http://127.0.0.1:3000')
  expect(sessionCookie()).toMatchObject({ name: 'cxo.session', options: { httpOnly: true, secure: false } })
})

test('signing in leads to no other site', async () => {
  const { authOptions } = await authAt('https://actions.example.org')
  const lead = (url: string) =>
    authOptions.callbacks?.redirect?.({ url, baseUrl: 'https://actions.example.org' })
  expect(await lead('/items')).toBe('/items')
  expect(await lead('https://evil.example/')).toBe('https://actions.example.org')
  expect(await lead('//evil.example/')).toBe('https://actions.example.org')
})
