import { describe, expect, test } from 'vitest'
import { documentNumber, referenceKey } from './identifiers.ts'

describe('a document number is written one way, however it was typed', () => {
  test.each([
    ['sg13 td137/wp1', 'SG13-TD137/WP1'],
    ['SG13-TD 137 / WP 1', 'SG13-TD137/WP1'],
    ['sg13-c1', 'SG13-C1'],
    ['tsag td55', 'TSAG-TD55'],
    ['TSAG-TD055', 'TSAG-TD55'],
    ['td210 r1/wp1', 'TD210-R1/WP1'],
    ['TD210-R1/WP1', 'TD210-R1/WP1'],
    ['sg2 td1r3/plen', 'SG2-TD1R3/PLEN'],
    ['SG13 LS136', 'SG13-LS136'],
  ])('%s is %s', (typed, written) => {
    expect(documentNumber(typed)).toBe(written)
  })

  test.each(['Y.3188', 'https://www.itu.int', 'a draft', 'td', '', 'SG13'])('%s is none', (typed) => {
    expect(documentNumber(typed)).toBeNull()
  })
})

test('a reference is found without its separators', () => {
  expect(referenceKey('CxO-2024-07-1')).toBe('cxo2024071')
})
