import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const sent = (value: string) => new Headers({ 'x-forwarded-for': value })

test('without a proxy the address is what the server noted of its socket', () => {
  expect(clientAddress(sent('198.51.100.7'), 0)).toBe('198.51.100.7')
})

test('behind one proxy it is what that proxy saw, whatever the client claims', () => {
  expect(clientAddress(sent('10.0.0.1, 198.51.100.7'), 1)).toBe('198.51.100.7')
})

test('behind two proxies it is what the outer one saw', () => {
  expect(clientAddress(sent('10.0.0.1, 198.51.100.7, 192.0.2.9'), 2)).toBe('198.51.100.7')
})

test('requests that say nothing share one address', () => {
  expect(clientAddress(new Headers(), 1)).toBe('unknown')
  expect(clientAddress(sent('198.51.100.7'), 2)).toBe('unknown')
})
