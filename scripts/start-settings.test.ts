import { expect, test } from 'vitest'
import { startSettings } from './start-settings.ts'

const secret = 'x'.repeat(32)
const production = {
  DATABASE_URL: 'postgresql://db/register',
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: 'https://actions.example.org',
}
const read = (env: Record<string, string>) => startSettings(env as unknown as NodeJS.ProcessEnv, '/srv/app')

test('with nothing set it serves on loopback with an embedded database in .data', () => {
  expect(read({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    url: 'http://127.0.0.1:3000',
    loopback: true,
    dataDir: '/srv/app/.data',
    databaseUrl: null,
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['127.example.org', false],
])('HOST %s is loopback: %s', (HOST, loopback) => {
  expect(read({ HOST }).loopback).toBe(loopback)
})

test.each(['0', '65536', 'http', '3000.5'])('PORT %s is refused', (PORT) => {
  expect(() => read({ PORT })).toThrow(/PORT is/)
})

test('a production start has everything it needs', () => {
  expect(read(production).databaseUrl).toBe('postgresql://db/register')
})

test.each([
  ['NEXTAUTH_SECRET', ''],
  ['NEXTAUTH_SECRET', 'x'.repeat(31)],
  ['NEXTAUTH_URL', ''],
  ['NEXTAUTH_URL', 'actions.example.org'],
  ['DATABASE_URL', 'mysql://db/register'],
])('a production start with %s "%s" is refused', (name, value) => {
  expect(() => read({ ...production, [name]: value })).toThrow(name)
})
