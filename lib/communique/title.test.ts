import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeTitle } from './title.ts'

describe('a proposed title', () => {
  test('is the thing asked in sentence case when that is short', () => {
    expect(proposeTitle('open the test bed to universities.')).toBe('Open the test bed to universities')
  })

  test('ends where a phrase ends when the thing asked is long', () => {
    const title = proposeTitle(
      'publish a handbook on the safe reuse of batteries in remote base stations, including guidance for installers and inspectors',
    )
    expect(title).toBe('Publish a handbook on the safe reuse of batteries in remote base stations')
  })

  test('does not end in the middle of a list', () => {
    const title = proposeTitle(
      'compare the cost of copper, fibre and radio access in mountain villages to help small operators decide where to build next',
    )
    expect(title.endsWith('copper')).toBe(false)
    expect(title.length).toBeLessThanOrEqual(90)
  })

  test('keeps names that begin with a small letter', () => {
    expect(proposeTitle('eSIM profiles for shared meters')).toBe('eSIM profiles for shared meters')
  })

  test('is never longer than 90 characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        expect(proposeTitle(text).length).toBeLessThanOrEqual(90)
        expect(proposeTitle(text)).not.toContain('\n')
      }),
    )
  })
})
