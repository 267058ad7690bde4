import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, documentNumber, identifiersIn, referenceKey } from './identifiers.ts'

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

describe('identifiers are recognised within a sentence', () => {
  test.each([
    ['As in CxO-2024-07-1, done.', 'item', 'CxO-2024-07-1', '/items/CxO-2024-07-1'],
    ['(CxO-2024-07)', 'request', 'CxO-2024-07', '/requests/CxO-2024-07'],
    ['Filed as SG13-TD137/WP1.', 'document', 'SG13-TD137/WP1', null],
    ['TD210-R1/WP1 says so', 'document', 'TD210-R1/WP1', null],
    ['See SG13-C1', 'document', 'SG13-C1', null],
    ['Reply to SG13-LS136', 'document', 'SG13-LS136', null],
    ['SG15 has it', 'group', 'SG15', '/groups/sg15'],
    ['With Q6/15, in Geneva', 'group', 'Q6/15', '/groups/q6-15'],
    ['WP2/15', 'group', 'WP2/15', '/groups/wp2-15'],
    ['SG3RG-AFR', 'group', 'SG3RG-AFR', '/groups/sg3rg-afr'],
    ['FG-AINN reports', 'group', 'FG-AINN', '/groups/fg-ainn'],
    ['Y.3188 is out', 'recommendation', 'Y.3188', 'https://www.itu.int/rec/T-REC-Y.3188'],
    ['the text of G.9804.3.', 'recommendation', 'G.9804.3', 'https://www.itu.int/rec/T-REC-G.9804.3'],
    ['(ex Y.LDT-reqs-funcs)', 'work_item', 'Y.LDT-reqs-funcs', null],
    ['Q.DNO-fmt', 'work_item', 'Q.DNO-fmt', null],
    ['CxO-2024b-07 too', 'request', 'CxO-2024b-07', '/requests/CxO-2024b-07'],
    ['of WTSA24-2024-07', 'request', 'WTSA24-2024-07', '/requests/WTSA24-2024-07'],
    ['SG 15 has it', 'group', 'SG 15', '/groups/sg15'],
    ['SG\u00a015 has it', 'group', 'SG\u00a015', '/groups/sg15'],
    ['by Q 6/15.', 'group', 'Q 6/15', '/groups/q6-15'],
    ['by WP 2/15.', 'group', 'WP 2/15', '/groups/wp2-15'],
    ['in TD 55', 'document', 'TD 55', null],
    ['in SG 13-TD 137/WP 1', 'document', 'SG 13-TD 137/WP 1', null],
  ])('%s', (sentence, kind, text, address) => {
    const [found, other] = identifiersIn(sentence)
    expect(found).toMatchObject({ kind, text })
    expect(sentence.slice(found?.from, found?.to)).toBe(text)
    expect(found && addressOf(found)).toBe(address)
    expect(other).toBeUndefined()
  })

  test.each([
    ['With SG13/SG17.', ['SG13', 'SG17']],
    ['SG 13/SG 17/TSAG', ['SG 13', 'SG 17', 'TSAG']],
    ['H.264/H.265 is out', ['H.264', 'H.265']],
    ['Q6/15/Q7/15', ['Q6/15', 'Q7/15']],
    ['TD55/WP1/TD56', ['TD55/WP1', 'TD56']],
    ['CxO-2024-07-1/CxO-2024-08-1', ['CxO-2024-07-1', 'CxO-2024-08-1']],
    ['SG3RG-AFR/SG15', ['SG3RG-AFR', 'SG15']],
  ])('joined by a slash they are several: %s', (sentence, texts) => {
    const found = identifiersIn(sentence)
    expect(found.map(({ text }) => text)).toEqual(texts)
    for (const { from, to, text } of found) expect(sentence.slice(from, to)).toBe(text)
  })

  test.each([
    'https://www.itu.int/rec/T-REC-Y.3188/en',
    'https://www.itu.int/SG13/SG17',
    'SG13/SG17/index.html',
    'MSG 15, SG 150, TD 5.1',
    'name@SG15.example',
    'see A.1 and 6/15',
    'the U.S. and J.Smith',
    'a SG15a, MSG15',
    'version 1.2.3, UTF-8, ISO-8859-15',
  ])('nothing in: %s', (sentence) => {
    expect(identifiersIn(sentence)).toEqual([])
  })

  test('a text of any kind is read in no time, and what is found stands there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Zaz0-9./-]{0,300}$/), (text) => {
        for (const found of identifiersIn(text)) expect(text.slice(found.from, found.to)).toBe(found.text)
      }),
    )
    const began = performance.now()
    identifiersIn('A.a-a-a-a-'.repeat(5000))
    for (const part of ['Cx-2024-', 'SG1/', 'Q1/1/', 'TD1/WP1/', 'SG ']) identifiersIn(part.repeat(5000))
    expect(performance.now() - began).toBeLessThan(500)
  })
})
