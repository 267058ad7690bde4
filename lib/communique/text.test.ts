import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'
import { textBlocks } from './text.ts'
import { UnreadableDocument } from './types.ts'

const texts = (text: string) => textBlocks(text).map((block) => block.text)

describe('characters of a text file', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)('reads %s', (encoding) => {
    const text = 'Communiqué – “Café”, naïve'
    const windows: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 }
    const little = Buffer.from(text, 'utf16le')
    const bytes = {
      'utf-8': Buffer.from(text),
      'utf-16le': little,
      'utf-16be': Buffer.from(little).swap16(),
      'windows-1252': Buffer.from([...text].map((c) => windows[c] ?? c.charCodeAt(0))),
    }[encoding]
    expect(decodeText(bytes)).toBe(text)
  })

  it('drops a byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffAgreed.'))).toBe('Agreed.')
    expect(decodeText(Buffer.from('\ufeffAgreed.', 'utf16le'))).toBe('Agreed.')
  })

  it('refuses NUL bytes and other binary data as no text', () => {
    expect(() => decodeText(Buffer.from('A meeting\u0000 was held'))).toThrow(UnreadableDocument)
    expect(() => decodeText(Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 32))).toThrow(/binary/)
  })
})

describe('lines of a text', () => {
  it('takes each long line as a paragraph', () => {
    const long =
      'The executives looked at many things that morning, and then at many more things after lunch, at length.'
    expect(texts(`${long}\n${long}`)).toEqual([long, long])
  })

  it('joins lines that were wrapped to a width', () => {
    const wrapped = [
      'The executives looked at many things that morning, and',
      'then at many more things after lunch, until the clock on',
      'the wall of the meeting room struck five.',
      '',
      'A second paragraph follows it, which is wrapped to the',
      'same width as the first, with a non-',
      'terrestrial end.',
    ]
    expect(texts(wrapped.join('\n'))).toEqual([
      'The executives looked at many things that morning, and then at many more things after lunch, until the clock on the wall of the meeting room struck five.',
      'A second paragraph follows it, which is wrapped to the same width as the first, with a non-terrestrial end.',
    ])
  })

  it('drops the marks that conversions leave and settles white space', () => {
    expect(texts('[bookmark: _x1]Two\u00a0 words[image: logo.png]\t here\u200b.')).toEqual([
      'Two words here.',
    ])
  })

  it('takes labels and bullets off the text', () => {
    expect(textBlocks('17. The group met.\n(a) first\n• second\n3.2 Third one\n2024 was good')).toEqual([
      { kind: 'body', label: '17.', text: 'The group met.' },
      { kind: 'list', label: '(a)', text: 'first' },
      { kind: 'list', label: '•', text: 'second' },
      { kind: 'body', label: '3.2', text: 'Third one' },
      { kind: 'body', text: '2024 was good' },
    ])
  })

  it('shows markup as the text it is', () => {
    expect(texts('<script>alert(1)</script> & <b>bold</b>')).toEqual([
      '<script>alert(1)</script> & <b>bold</b>',
    ])
  })

  it('makes tidy blocks of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const block of textBlocks(text)) {
          expect(block.text).not.toBe('')
          expect(block.text).toBe(block.text.trim())
          expect(block.text).not.toMatch(/[\n\t\u00a0]| {2}/)
        }
      }),
    )
  })
})
