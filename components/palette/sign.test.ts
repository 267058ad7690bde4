import { expect, test } from 'vitest'
import { signOf } from './sign.ts'

test.each([
  ['k', 'KeyK', false, 'k'],
  // Caps Lock
  ['K', 'KeyK', false, 'k'],
  // Russian, Greek, Hebrew and Arabic keyboards
  ['л', 'KeyK', false, 'k'],
  ['Л', 'KeyK', false, 'k'],
  ['κ', 'KeyK', false, 'k'],
  ['ל', 'KeyK', false, 'k'],
  ['ن', 'KeyK', false, 'k'],
  // A French and a Dvorak keyboard: what is typed counts, not where.
  ['a', 'KeyQ', false, 'a'],
  ['t', 'KeyK', false, 't'],
  ['?', 'Comma', true, '?'],
  ['/', 'Slash', false, '/'],
  // Shift and a letter is another key.
  ['K', 'KeyK', true, null],
  ['Л', 'KeyK', true, null],
  ['ł', 'KeyL', false, null],
  ['ö', 'Semicolon', false, null],
  ['х', 'BracketLeft', false, null],
  ['7', 'Digit7', false, null],
  ['Escape', 'Escape', false, null],
])('%s on %s, shift %s: %s', (key, code, shiftKey, sign) => {
  expect(signOf({ key, code, shiftKey })).toBe(sign)
})
