// Every page by axe, in light and dark, wide and narrow; one heading, a title, nothing to scroll sideways. A picture of each is left
// in test-results.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type pg from 'pg'
import { type Access, pages } from './access-table.ts'
import { expect, test } from './fixtures.ts'
import { connect, makeSamples, type Samples } from './samples.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [1440, 390]

let database: pg.Client
let samples: Samples

// A long report has thousands of nodes, and each is looked at six times.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test.beforeAll(async ({ browser, sessions, baseURL }, { workerIndex }) => {
  test.setTimeout(120_000)
  database = await connect()
  samples = await makeSamples(database, { browser, sessions, baseURL, year: 1940 + workerIndex })
})

test.afterAll(() => database?.end())

const shown = Object.entries(pages).filter(
  ([pattern]) => !/^\/(api|files|inbox)\/|\/choices$|\.(csv|docx|html|json|pdf|xlsx)$/.test(pattern),
)
const addressOf = ({ at }: Access) => (typeof at === 'string' ? at : at(samples))

for (const [pattern, access] of shown) {
  test(`axe finds nothing on ${pattern}`, async ({ signInAs }) => {
    const reader = ['admin', 'staff', 'manager'].find((role) => access.may.includes(role as 'admin'))
    const page = await signInAs((reader ?? 'viewer') as 'admin')
    await page.goto(addressOf(access))
    await inspect(page)
  })
}

const visitors = {
  'the sign-in page': '/sign-in',
  'asking for a link': '/sign-in/link',
  'a link that stops no mail': '/unsubscribe/no-such-token/confirm',
  'a link that is used up': '/link/no-such-token',
}
for (const [name, address] of Object.entries(visitors)) {
  test(`axe finds nothing on ${name}`, async ({ visit }) => {
    const page = await visit()
    await page.goto(address)
    await inspect(page)
  })
}

test('axe finds nothing where there is nothing', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items/CxO-1234-56-7')
  await inspect(page)
})

test('a form that came back says at the field what is wrong with it', async ({ signInAs }) => {
  const page = await signInAs('staff', { javaScriptEnabled: false })
  await page.goto('/items/CxO-2024-03-1/edit')
  await page.getByLabel('Title').evaluate((input: HTMLInputElement) => input.removeAttribute('required'))
  await page.getByLabel('Title').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This is needed.')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription(/This is needed\./)
})

/** One load of the page serves both themes and both widths. */
async function inspect(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await page.title()).toMatch(/^\S.* · CxO Action Tracker$/)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await colour(page, 'light')
    await expectNothing(new AxeBuilder({ page }).withTags(tags), `${width} pixels, light`)
    await page.screenshot({ path: test.info().outputPath(`${width}.jpg`), type: 'jpeg', quality: 70 })
    // In the dark nothing but the colours differs.
    await colour(page, 'dark')
    await expectNothing(new AxeBuilder({ page }).withRules('color-contrast'), `${width} pixels, dark`)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways, `${width} pixels: scrolls sideways`).toBeLessThanOrEqual(0)
  }
}

/** Shows the page in that theme, once it is drawn so. */
async function colour(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction((it) => matchMedia(`(prefers-color-scheme: ${it})`).matches, colorScheme)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

async function expectNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze()
  expect(violations.map(inWords), where).toEqual([])
}

const inWords = ({ id, help, nodes }: { id: string; help: string; nodes: { html: string }[] }) =>
  `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`

test('on paper a page has its words and no controls', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.emulateMedia({ media: 'print' })
  for (const address of ['/communiques/cxo-2024', '/dashboard', '/items', '/items/CxO-2024-03-1']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    await expect(page.getByRole('searchbox')).toBeHidden()
  }
})
