// How long a reader waits in the browser: from the click or the key until what it asks for is painted, on the production build.
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '#scripts/browser.ts'
import { Plain } from '#scripts/steps.mjs'
import type { Served } from './served.ts'

export interface Interaction {
  name: string
  tries: number
  /** Milliseconds. */
  median: number
  p95: number
  /** Whether the limit holds for it. */
  limited: boolean
}

const TRIES = 50
/** Not counted: the server and the browser compile what they run often. */
const WARM_UP = 10

interface Kind {
  name: string
  /** Where each try begins, and what is done there. */
  attempt: (page: Page, turn: number) => Promise<number>
  /** Not as a hand does it: measured without a limit. */
  limited?: boolean
}

/** How a hand clicks, in milliseconds: the pointer comes to rest, the button goes down, and comes up. */
export const HAND = { rest: 150, hold: 60 }

const CHOICES = [
  ['state', 'In progress'],
  ['health', 'At risk'],
  ['due', 'overdue'],
  ['needs', 'an update'],
] as const

/** A hand's clicks, and clicks that come from nowhere: no pointer has been there before. */
export const INTERACTIONS: readonly Kind[] = [
  { name: 'Opening an item', attempt: (page, turn) => openItem(page, turn, clickByHand) },
  {
    name: 'Opening an item, at once',
    attempt: (page, turn) => openItem(page, turn, (link) => link.click()),
    limited: false,
  },
  { name: 'Filtering the list', attempt: (page, turn) => filterList(page, turn, clickByHand) },
  {
    name: 'Filtering the list, at once',
    attempt: (page, turn) => filterList(page, turn, (link) => link.click()),
    limited: false,
  },
  {
    name: 'Opening the palette',
    attempt: async (page, turn) => {
      if (turn === 0) await open(page, '/items', page.locator('td.title a').first())
      const shown = { on: 'keydown', selector: 'dialog[open] [role=option]', text: '' } as const
      const taken = await timed(page, shown, () => page.keyboard.press('Control+k'))
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      return taken
    },
  },
]

type Click = (link: Locator) => Promise<void>

async function openItem(page: Page, turn: number, click: Click): Promise<number> {
  const link = await open(page, '/items', page.locator('td.title a').nth(turn % 50))
  const title = (await link.textContent()) ?? ''
  return timed(page, { on: 'click', selector: 'h1', text: title }, () => click(link))
}

async function filterList(page: Page, turn: number, click: Click): Promise<number> {
  const [facet, choice] = CHOICES[turn % CHOICES.length] ?? CHOICES[0]
  const link = page.locator('.choices a').filter({ hasText: choice }).first()
  await open(page, `/items?choose=${facet}`, link)
  const chosen = { on: 'click', selector: '.facet.chosen:not(:has(.choices))', text: choice } as const
  return timed(page, chosen, () => click(link))
}

async function clickByHand(link: Locator): Promise<void> {
  const { mouse } = link.page()
  await link.hover()
  await setTimeout(HAND.rest)
  await mouse.down()
  await setTimeout(HAND.hold)
  await mouse.up()
}

/** Measures one of them on the server, as a member of staff. Throws when there is no browser. */
export async function measureInteraction(
  server: Served,
  { name, attempt, limited = true }: Kind,
): Promise<Interaction> {
  const browser = await openBrowser()
  const context = await browser.newContext({ baseURL: server.origin, viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: 'cxo.session', value: server.session('staff'), url: server.origin }])
  const page = await context.newPage()
  const taken: number[] = []
  for (let turn = 0; turn < WARM_UP + TRIES; turn++) {
    const ms = await attempt(page, turn)
    if (turn >= WARM_UP) taken.push(ms)
  }
  await browser.close()
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(taken.length * share)] ?? Number.NaN
  return { name, tries: taken.length, median: at(0.5), p95: at(0.95), limited }
}

/** Opens the page and waits until its scripts have taken over the link, which it returns. */
async function open(page: Page, address: string, link: Locator): Promise<Locator> {
  await page.goto(address)
  const element = await link.elementHandle()
  await page.waitForFunction(
    (it) => it !== null && Object.keys(it).some((key) => key.startsWith('__reactProps')),
    element,
  )
  return link
}

async function openBrowser(): Promise<Browser> {
  const found = findBrowser()
  if (!found)
    throw new Plain('The interactions need Chromium or Chrome: run "npx playwright install chromium".')
  return chromium.launch(found)
}

interface Watched {
  on: 'click' | 'keydown'
  selector: string
  text: string
}

declare global {
  interface Window {
    painted?: Promise<number>
  }
}

/** Milliseconds from the event that `act` causes until an element of the selector with that text is painted. */
async function timed(page: Page, watched: Watched, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watch, watched)
  await act()
  return page.evaluate(() => window.painted ?? Number.NaN)
}

/** Runs in the page. The frame after which it looks is painted before a message that is sent in it arrives. */
function watch({ on, selector, text }: Watched): void {
  window.painted = new Promise((resolve) => {
    let begun = 0
    const note = (event: Event) => {
      begun ||= event.timeStamp
    }
    addEventListener(on, note, { capture: true, once: true })
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now() - begun)
    const look = () => {
      const shown = [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text))
      if (begun && shown) port2.postMessage(null)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
