import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractCommunique, extractText } from './extract.ts'
import { UnreadableDocument } from './types.ts'

const example = (extension: string) =>
  new Uint8Array(readFileSync(`examples/example-communique.${extension}`))
const bytes = (text: string) => new TextEncoder().encode(text)

const documentXml = (body: string, before = '') =>
  bytes(`<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`)
const word = (part: Uint8Array) => zipSync({ 'word/document.xml': [part, { level: 9 }] })

/** A PDF of one page without text; `trailer` may ask for a password. */
const pdf = (trailer = '') =>
  bytes(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>> endobj
trailer <</Root 1 0 R ${trailer}>>
%%EOF`)
const password = `/ID[<00><00>]/Encrypt <</Filter/Standard/V 1/R 2/P -4/O <${'ab'.repeat(32)}>/U <${'cd'.repeat(32)}>>>`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const oleHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ole = (entry: string) =>
  new Uint8Array([...oleHead, ...new Array(504).fill(0), ...Buffer.from(entry, 'utf16le')])

/** Declares a small size for what unpacks to much more. */
function lying(zip: Uint8Array): Uint8Array {
  const changed = Buffer.from(zip)
  const central = changed.toString('latin1').lastIndexOf('PK\u0001\u0002')
  changed.writeUInt32LE(1000, central + 24)
  return changed
}

const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const big = 'word '.repeat(2 * 1024 * 1024)

describe('a file that cannot be read says why in one sentence', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['an empty file', 'empty', new Uint8Array(), 'a.docx'],
    ['white space alone', 'empty', bytes(' \n\n\t '), 'a.txt'],
    ['a Word file without text', 'empty', word(documentXml('')), 'a.docx'],
    ['a Word file cut short', 'truncated', example('docx').subarray(0, 6000), 'a.docx'],
    ['a PDF cut short', 'truncated', example('pdf').subarray(0, 30_000), 'a.pdf'],
    ['a PDF with nothing but its ends', 'truncated', bytes('%PDF-1.7\n%%EOF'), 'a.pdf'],
    ['a Word file with a password', 'encrypted', ole('EncryptedPackage'), 'a.docx'],
    ['a PDF with a password', 'encrypted', pdf(password), 'a.pdf'],
    ['a PDF of scanned pages', 'no_text_layer', pdf(), 'a.pdf'],
    ['a PNG named .docx', 'not_what_it_says', png, 'a.docx'],
    ['a PNG', 'unknown_type', png, 'a.png'],
    [
      'text named .pdf',
      'not_what_it_says',
      bytes('Just some text, and not a little of it, that is no PDF at all.'),
      'a.pdf',
    ],
    ['an old Word file', 'unknown_type', ole('WordDocument'), 'a.doc'],
    ['an RTF file', 'unknown_type', bytes('{\\rtf1 Hello}'), 'a.rtf'],
    [
      'an OpenDocument file',
      'unknown_type',
      zipSync({ mimetype: bytes('x'), 'content.xml': bytes('<a/>') }),
      'a.odt',
    ],
    ['another ZIP archive', 'unknown_type', zipSync({ 'a.txt': bytes('x') }), 'a.zip'],
    ['a ZIP bomb', 'too_large_unpacked', word(new Uint8Array(60 * 1024 * 1024)), 'a.docx'],
    [
      'a ZIP bomb that lies about its size',
      'truncated',
      lying(word(new Uint8Array(60 * 1024 * 1024))),
      'a.docx',
    ],
    ['a file over 20 MB', 'too_large', new Uint8Array(21 * 1024 * 1024), 'a.txt'],
    ['XML with an external entity', 'unsafe_xml', word(documentXml('&x;', entity)), 'a.docx'],
    ['XML with an entity that nobody declares', 'unsafe_xml', word(documentXml('&x;')), 'a.docx'],
    [
      'XML that is nested absurdly',
      'unsafe_xml',
      word(documentXml('<a>'.repeat(5000) + '</a>'.repeat(5000))),
      'a.docx',
    ],
    ['NUL bytes', 'not_text', bytes('A meeting\u0000was held'), 'a.txt'],
    ['10 MB in one paragraph of text', 'too_large', bytes(big), 'a.txt'],
    ['10 MB in one paragraph of a Word file', 'too_large', word(documentXml(big)), 'a.docx'],
  ])('%s: %s', async (_, code, content, name) => {
    const error = await extractCommunique(content, name, []).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableDocument)
    expect(error).toMatchObject({ code })
    expect((error as Error).message).toMatch(/^[A-Z][^\n]{10,160}\.$/)
  })

  it('tells what to do about a PDF without text', async () => {
    await expect(extractCommunique(pdf(), 'a.pdf', [])).rejects.toThrow(/OCR/)
  })
})

describe('whatever the bytes', () => {
  const settles = async (content: Uint8Array, name: string) => {
    const result = await extractCommunique(content, name, []).catch((error: unknown) => error)
    if (result instanceof Error) {
      expect(result).toBeInstanceOf(UnreadableDocument)
      return
    }
    const { paragraphs, statements } = result as Awaited<ReturnType<typeof extractCommunique>>
    for (const { start, end, quote, paragraphIndex } of statements) {
      const text = paragraphs[paragraphIndex]?.text ?? ''
      expect(text).toContain(quote)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(start).toBeLessThan(end)
    }
    paragraphs.forEach((paragraph, index) => {
      expect(paragraph.index).toBe(index)
      expect(paragraph.text).not.toBe('')
      expect(paragraph.number === null).toBe(paragraph.kind === 'heading')
    })
    const numbers = paragraphs.flatMap(({ number }) => number ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  }

  it('reads or refuses them', async () => {
    const starts = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7\n', '{\\rtf', '\ufeff')
    await fc.assert(
      fc.asyncProperty(
        starts,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.docx', 'a.pdf', 'a.txt'),
        (start, rest, name) =>
          settles(
            Buffer.concat([Buffer.from(start), rest, Buffer.from(name === 'a.pdf' ? '%%EOF' : '')]),
            name,
          ),
      ),
      { numRuns: 150 },
    )
  })

  it.each(['docx', 'pdf', 'txt'])('reads or refuses a .%s with a few bytes changed', async (extension) => {
    const whole = example(extension)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const content = whole.slice()
        for (const [place, value] of changes) content[place] = value
        return settles(content, `a.${extension}`)
      }),
      { numRuns: 25 },
    )
  })

  it('reads or refuses any pasted text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 12 }), (lines) => {
        try {
          extractText(lines.join('\n'), [])
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocument)
        }
      }),
    )
  })
})
