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

test('a port is no part of the address', () => {
  expect(clientAddress(sent('198.51.100.7:50123'), 1)).toBe('198.51.100.7')
  expect(clientAddress(sent('[2001:db8:1:2::7]:50123'), 1)).toBe('2001:db8:1:2::/64')
})

test('the many addresses that one IPv6 subscriber has are one', () => {
  for (const address of ['2001:db8:0:1::7', '2001:db8::1:2:3:4:5', '2001:DB8:0:1:ffff:ffff:ffff:ffff'])
    expect(clientAddress(sent(address), 0)).toBe('2001:db8:0:1::/64')
  expect(clientAddress(sent('2001:db8:0:2::7'), 0)).toBe('2001:db8:0:2::/64')
  expect(clientAddress(sent('::1'), 0)).toBe('0:0:0:0::/64')
})

test('IPv4 written as IPv6 is IPv4', () => {
  expect(clientAddress(sent('::ffff:198.51.100.7'), 0)).toBe('198.51.100.7')
})
