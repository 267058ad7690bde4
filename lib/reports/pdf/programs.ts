// The programs of this machine that make a PDF: a browser, else an office suite. Nothing is installed for it.
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const OFFICES = ['soffice', 'libreoffice']

const BROWSERS_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
]
const OFFICES_ELSEWHERE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
]

export interface Programs {
  /** Path of Chromium or Chrome: the one that CHROMIUM_PATH names, on the path, Playwright's, or where systems put it. */
  browser: string | null
  /** Path of LibreOffice. */
  office: string | null
}

/** Looked for each time: a browser that is installed later is found without a restart. */
export function findPrograms(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Programs {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = (names: readonly string[]) =>
    names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const first = (files: readonly string[]) => files.find((file) => file !== '' && existsSync(file)) ?? null
  return {
    browser: first([
      environment.CHROMIUM_PATH ?? '',
      ...onPath(BROWSERS),
      ...playwrights(environment.PLAYWRIGHT_BROWSERS_PATH),
      ...BROWSERS_ELSEWHERE,
    ]),
    office: first([...onPath(OFFICES), ...OFFICES_ELSEWHERE]),
  }
}

/** The newest that Playwright has installed for this account. */
function playwrights(folder = path.join(homedir(), '.cache/ms-playwright')): string[] {
  return globSync('chromium-*/chrome-*/chrome', { cwd: folder })
    .sort()
    .toReversed()
    .map((file) => path.join(folder, file))
}
