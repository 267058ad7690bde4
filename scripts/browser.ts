// The Chromium that the end-to-end tests drive: Playwright's own, else one on the system, else Debian's package.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Plain } from './steps.mjs'
import { tool } from './tool.mjs'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
]

/** How to launch the browser that was found, or null. Chromium's sandbox does not work for root. */
export function findBrowser(): { executablePath: string; args: string[] } | null {
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    chromium.executablePath(),
    ...programs.flatMap((name) => onPath.map((folder) => path.join(folder, name))),
    ...elsewhere,
  ]
  const executablePath = candidates.find((file) => file && existsSync(file))
  return executablePath ? { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } : null
}

/** Finds a browser, or installs one where it may, and sees that it runs. Throws one sentence when that fails. */
export async function ensureBrowser(): Promise<string> {
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await tool('apt-get', ['update', '-q'], { env }).catch(() => {})
    await tool('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env }).catch(
      () => {},
    )
  }
  const found = findBrowser()
  if (!found)
    throw new Plain('The end-to-end tests need Chromium or Chrome: run "npx playwright install chromium".')
  try {
    const browser = await chromium.launch(found)
    const version = browser.version()
    await browser.close()
    return `Chromium ${version}`
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new Plain(`The end-to-end tests need Chromium, and ${found.executablePath} does not run: ${why}`)
  }
}
