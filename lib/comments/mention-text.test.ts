import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsIn, typedMention } from './mention-text.ts'

test.each([
  ['@SG15 please', ['SG15']],
  ['(@Q6/15), and @SG3RG-AFR.', ['Q6/15', 'SG3RG-AFR']],
  ['@"Chair, SG15" and @“Staff, TSB”!', ['Chair, SG15', 'Staff, TSB']],
  ['@Élodie asks', ['Élodie']],
  ['name@example.org, see https://host/@SG15 or @@SG15', []],
  ['@ SG15 and @""', []],
])('%s', (text, names) => {
  expect(mentionsIn(text).map(({ name }) => name)).toEqual(names)
})

test('every name is found again as it is typed for it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,./-]{0,40}[A-Za-z0-9]$/), (name) => {
      const text = `Dear ${typedMention(name)}, hello`
      const [found] = mentionsIn(text)
      expect(found?.name).toBe(name)
      expect(text.slice(found?.from, found?.to)).toBe(typedMention(name))
    }),
  )
})
