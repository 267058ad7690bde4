import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ReportContent } from '../content.ts'
import { reportPdf } from './pdf.ts'
import { findPrograms } from './programs.ts'
import { runProgram } from './run.ts'

// Temporary folders of this file alone.
process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'pdf-test-'))

const content: ReportContent = {
  language: 'en-GB',
  title: 'Progress <of> "ferries"',
  creator: 'TSB',
  contentsTitle: 'Contents',
  cover: {
    organization: 'INTERNATIONAL TELECOMMUNICATION UNION',
    sector: 'TELECOMMUNICATION STANDARDIZATION SECTOR',
    studyPeriod: 'STUDY PERIOD 2025-2028',
    tdNumber: 'TSAG-TD901',
    group: 'TSAG',
    original: 'Original: English',
    meeting: 'Geneva',
    kind: 'TD',
    rows: [{ name: 'Source:', lines: [[{ text: 'TSB' }]] }],
  },
  parts: [
    {
      wide: false,
      blocks: [
        { kind: 'heading', level: 1, label: '1', text: 'Summary', id: 'section-1' },
        { kind: 'paragraph', line: [{ text: 'Two piers are lit.' }] },
      ],
    },
  ],
}

const programs = findPrograms()
const startOf = (made: unknown) =>
  made instanceof Uint8Array ? new TextDecoder('latin1').decode(made.subarray(0, 5)) : made
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('report-')).length

test.skipIf(!programs.browser)(
  'where there is a browser it prints the report, and leaves nothing behind',
  async () => {
    const before = leftovers()
    expect(startOf(await reportPdf(content, { ...programs, office: null }))).toBe('%PDF-')
    expect(leftovers()).toBe(before)
  },
)

test.skipIf(!programs.office)(
  'where there is only LibreOffice it makes the PDF from the Word file',
  async () => {
    expect(startOf(await reportPdf(content, { ...programs, browser: null }))).toBe('%PDF-')
  },
  60_000,
)

test('where there is neither, that is said', async () => {
  expect(await reportPdf(content, { browser: null, office: null })).toBe('missing')
})

test('a browser that fails is said to fail', async () => {
  expect(await reportPdf(content, { browser: '/bin/false', office: null })).toBe('failed')
})

test('a program that hangs is stopped, with what it started', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'hangs-')), 'hangs')
  writeFileSync(file, '#!/bin/sh\nsleep 600 & sleep 600\n')
  chmodSync(file, 0o755)
  const began = Date.now()
  expect(await runProgram(file, [], '/nowhere', 200)).toBeNull()
  expect(Date.now() - began).toBeLessThan(5000)
})

test('no more wait than can be served soon', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'slow-')), 'slow')
  writeFileSync(file, '#!/bin/sh\nsleep 0.2\nexit 1\n')
  chmodSync(file, 0o755)
  const asked = Array.from({ length: 6 }, () => reportPdf(content, { browser: file, office: null }))
  expect((await Promise.all(asked)).filter((answer) => answer === 'busy')).toHaveLength(2)
})

test('a browser is found where the settings say it is', () => {
  expect(findPrograms({ CHROMIUM_PATH: process.execPath, PATH: '' }).browser).toBe(process.execPath)
})
