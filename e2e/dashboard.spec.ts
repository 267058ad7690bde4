// A manager, ten minutes before the meeting: what moves, what is stuck, who has it. Each number is the length of its list.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Of a table, without its header. */
const lines = (page: Page) => page.locator('tbody').getByRole('row')

/** Follows the link and finds as many lines as it says. */
async function expectAsMany(page: Page, link: Locator): Promise<void> {
  const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(0)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Action plan|Requests)$/ })).toBeVisible()
  await expect(lines(page)).toHaveCount(count)
}

for (const javaScriptEnabled of [true, false]) {
  test(`a manager finds what is stuck${javaScriptEnabled ? '' : ', without JavaScript too'}`, async ({
    signInAs,
  }) => {
    const page = await signInAs('manager', { javaScriptEnabled })
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dashboard' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
    await page.getByRole('search', { name: 'Filters' }).getByText('Communiqué', { exact: true }).click()
    await page.getByRole('link', { name: 'CxO-2024', exact: true }).click()
    await expect(page).toHaveURL(/communique=cxo-2024/)
    await expect(page.getByText(/^Of \d+ requests of CxO-2024, /)).toBeVisible()
    const dashboard = page.url()

    await expectAsMany(page, page.getByRole('link', { name: /^\d+ (is|are) stuck$/ }))
    await lines(page).first().getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.goto(dashboard)
    await expectAsMany(page, page.getByRole('link', { name: /^\d+ overdue$/ }).first())

    await page.goto(dashboard)
    const offTrack = page.getByRole('cell', { name: /Off track$/ }).first()
    await expectAsMany(page, offTrack.getByRole('link'))
    await expect(page.getByText('Off track').first()).toBeVisible()
  })
}

test('charts say in words what they show, and have their figures in a table', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/dashboard?communique=cxo-2024')
  for (const title of ['States over time', 'Due within a year', 'Age of open items']) {
    const chart = page.getByRole('figure', { name: title })
    await expect(chart.locator('svg').filter({ visible: true })).toHaveAccessibleName(/: \d+/)
    await chart.getByText('The same figures as a table').click()
    await expect(chart.getByRole('table', { name: title })).toBeVisible()
  }
  await expectAsMany(page, page.getByRole('table', { name: 'Age of open items' }).getByRole('link').first())
})

test('a group and a theme have the same parts, and the choice of the past is kept', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/dashboard?asOf=2026-05-26')
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/themes\/.*asOf=2026-05-26/)
  await expect(page.getByRole('heading', { name: 'States over time' })).toBeVisible()
  await page.goto('/groups/sg15')
  await expect(page.getByText(/^Of \d+ requests? with SG15, /)).toBeVisible()
  await expectAsMany(page, page.getByRole('link', { name: /action items? open$/ }))
})
