// The report as PDF: printed by a browser where there is one, else from the Word file by an office suite where there is one.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReportContent } from '../content.ts'
import { captionWords, wordFile } from '../file.ts'
import { reportHtml } from '../html.ts'
import { findPrograms, type Programs } from './programs.ts'
import { inFolder, runProgram } from './run.ts'

/** Why there is no PDF: no program that makes one, one that failed, or too many that wait. */
export type NoPdf = 'missing' | 'failed' | 'busy'

/** So many may wait while one is made. */
const MOST_WAITING = 4

// One at a time in the process, however many copies of this file the bundler makes.
const held = globalThis as typeof globalThis & { pdfQueue?: { waiting: number; last: Promise<unknown> } }
held.pdfQueue ??= { waiting: 0, last: Promise.resolve() }
const queue = held.pdfQueue

/** The bytes, or why there are none. Never takes longer than the programs may (run.ts). */
export async function reportPdf(
  content: ReportContent,
  programs: Programs = findPrograms(),
): Promise<Uint8Array<ArrayBuffer> | NoPdf> {
  if (!programs.browser && !programs.office) return 'missing'
  if (queue.waiting >= MOST_WAITING) return 'busy'
  queue.waiting++
  const made = queue.last.then(async () => {
    const { browser, office } = programs
    const printed = browser ? await print(browser, reportHtml(content, captionWords(content.language))) : null
    return printed ?? (office ? await convert(office, await wordFile(content)) : null) ?? 'failed'
  })
  queue.last = made.catch(() => {})
  try {
    return await made
  } finally {
    queue.waiting--
  }
}

/** By a browser without a window, which is given one file without scripts, and no network. */
const print = async (browser: string, html: string) => {
  // Chromium's sandbox is not to be had for root, nor in some containers.
  const ways = process.getuid?.() === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']]
  for (const way of ways) {
    const made = await inFolder((folder) => printIn(folder, browser, html, way))
    if (made) return made
  }
  return null
}

async function printIn(folder: string, browser: string, html: string, way: readonly string[]) {
  const [page, made] = [path.join(folder, 'report.html'), path.join(folder, 'report.pdf')]
  await writeFile(page, html)
  const parameters = [
    ...way,
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${made}`,
    pathToFileURL(page).href,
  ]
  return runProgram(browser, parameters, made)
}

/** By LibreOffice with a profile of its own: it would hand the work to a window that is open already. */
const convert = (office: string, docx: Uint8Array) =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'report.docx')
    await writeFile(source, docx)
    const profile = pathToFileURL(path.join(folder, 'profile')).href
    const parameters = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ]
    return runProgram(office, parameters, path.join(folder, 'report.pdf'))
  })
