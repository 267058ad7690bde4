// How long an officer waits on a phone with a slow line, the browser's cache empty. Against a running server with the demo accounts:
// DEMO_PASSWORD=… node scripts/run.mjs ../bench/slow-line http://127.0.0.1:3000
import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#scripts/browser.ts'
import { Plain } from '#scripts/steps.mjs'

/** What Lighthouse calls slow 4G and a phone of the middle class. */
const LINE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWER_PROCESSOR = 4
const TRIES = 5
const OFFICER = 'chair.sg11@demo.example'

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

interface Stop {
  name: string
  address: string
  /** What is used there first. */
  control: string
  /** A text: it is typed into, and the page is usable once the device keeps that. */
  isTyped?: true
}

interface Wait {
  /** Milliseconds from the address to the control's first paint, and until it reacts. */
  painted: number
  usable: number
  /** Bytes as sent, headers included, until then. */
  bytes: number
  requests: number
}

export async function main([address = 'http://127.0.0.1:3000']: string[]) {
  const found = findBrowser()
  if (!found) throw new Plain('This needs Chromium or Chrome: run "npx playwright install chromium".')
  const browser = await chromium.launch(found)
  const { session, stops } = await signIn(browser, address)
  for (const stop of stops) {
    const waits: Wait[] = []
    for (let turn = 0; turn < TRIES; turn++)
      waits.push(await wait(browser, stop, stop.name === 'Sign-in' ? undefined : session))
    const middle = (of: keyof Wait) =>
      waits.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? 0
    const most = Math.max(...waits.map(({ usable }) => usable))
    console.log(
      [
        stop.name.padEnd(16),
        `painted ${seconds(middle('painted'))}, usable ${seconds(middle('usable'))}, at most ${seconds(most)}`,
        `${Math.round(middle('bytes') / 1000)} kB in ${middle('requests')} answers`,
      ].join('  '),
    )
  }
  await browser.close()
  process.exit(0)
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The session of an officer who owes answers, and the pages that this officer sees. */
async function signIn(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ ...PHONE, baseURL })
  const page = await context.newPage()
  await page.goto('/sign-in?next=/my-groups')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(OFFICER)
  await page.getByLabel('Password').fill(process.env.DEMO_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  const answer = page.getByRole('link', { name: 'Answer on one page' }).first()
  const answers = (await answer.getAttribute('href')) ?? ''
  await answer.click()
  const item = page.locator('section[data-answer]').first()
  const reference = (await item.getAttribute('data-answer')) ?? ''
  const session = await context.storageState({ indexedDB: false })
  await context.close()
  const at = (path: string) => new URL(path, baseURL).href
  const stops: Stop[] = [
    { name: 'Sign-in', address: at('/sign-in'), control: 'input[name=email]' },
    { name: 'My groups', address: at('/my-groups'), control: 'main a[href$="/answer"]' },
    { name: 'Answers', address: at(answers), control: '[data-answer] [name^=evidence]', isTyped: true },
    { name: 'An item', address: at(`/items/${reference}`), control: 'main a[href*="/progress"]' },
    { name: 'Inbox', address: at('/inbox'), control: 'main a, main button' },
  ]
  return { session, stops }
}

async function wait(
  browser: Browser,
  { address, control, isTyped }: Stop,
  storageState: BrowserContextOptions['storageState'],
): Promise<Wait> {
  const context = await browser.newContext({ ...PHONE, ...(storageState ? { storageState } : {}) })
  const page = await context.newPage()
  const sent = await slowDown(page)
  // Another one each time: what the server has already is not kept here.
  await page.addInitScript(watch, { control, typed: isTyped ? randomUUID() : null })
  await page.goto(address, { waitUntil: 'commit' })
  const times = await page.waitForFunction(() => window.waited, null, { timeout: 60_000, polling: 50 })
  const waited = (await times.jsonValue()) as { painted: number; usable: number }
  const wait = { ...waited, ...sent }
  await context.close()
  return wait
}

/** Puts the page behind the line. Returns what comes over it, as it counts. */
async function slowDown(page: Page): Promise<{ bytes: number; requests: number }> {
  const sent = { bytes: 0, requests: 0 }
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent.bytes += encodedDataLength
    sent.requests++
  })
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...LINE })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
  return sent
}

declare global {
  interface Window {
    waited?: { painted: number; usable: number }
  }
}

/** Runs in the page, before anything of it. A control reacts when React has taken it over, and a draft is kept. */
function watch({ control, typed }: { control: string; typed: string | null }): void {
  let painted = 0
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    painted ||= performance.now()
  }
  const look = () => {
    const element = document.querySelector(control)
    if (element && !painted) {
      port2.postMessage(null)
      if (typed && element instanceof HTMLInputElement) element.value = typed
    }
    const isTaken = element && Object.keys(element).some((key) => key.startsWith('__reactProps'))
    const isKept = !typed || Object.values(localStorage).some((kept) => String(kept).includes(typed))
    if (painted && isTaken && isKept) window.waited = { painted, usable: performance.now() }
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
