// The register as it stood on an earlier day: gone to by the picker, walked through, read-only, and silent about what came later.
import type { Page } from '@playwright/test'
import { addDays, type Day, dayIn } from '#lib/dates.ts'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'

const later = 'zzlater'
const daysAgo = (days: number): Day => addDays(dayIn(new Date(), 'Europe/Zurich'), -days)
const banner = (page: Page) => page.getByRole('region', { name: 'An earlier day' })

async function goBackTo(page: Page, day: Day): Promise<void> {
  await page.getByText('As of today').click()
  await page.getByLabel('The register at the end of').fill(day)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
}

test('a reader goes back to a day, walks from the list to an item, its group and its request, and returns', async ({
  signInAs,
}) => {
  const page = await signInAs('staff')
  await page.goto('/items?state=any&sort=reference')
  await goBackTo(page, daysAgo(400))
  await expect(page).toHaveURL(new RegExp(`state=any&sort=reference&asOf=${daysAgo(400)}$`))
  await expect(banner(page)).toContainText('The register as it stood at the end of')
  await expect(page.getByRole('link', { name: 'New item' })).toHaveCount(0)

  await page
    .getByRole('row', { name: /CxO-2024-05-1/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Energy-efficient AI')
  await expect(banner(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Next steps' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^(Edit|Log progress|Set the response|Link)/ })).toHaveCount(0)

  await page.getByRole('complementary').getByRole('link', { name: 'SG5', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SG5')
  await expect(banner(page)).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'CxO-2024-05', exact: true }).first().click()
  await expect(banner(page)).toBeVisible()
  await page.getByRole('link', { name: 'Read it in place' }).click()
  await expect(page).toHaveURL(new RegExp(`asOf=${daysAgo(400)}#`))
  await expect(banner(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Action plan' }).click()
  await expect(banner(page)).toBeVisible()

  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(banner(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/asOf/)
  await expect(page.getByText('As of today')).toBeVisible()
})

test('it works on a phone and without JavaScript', async ({ signInAs }) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await page.goto('/requests')
  await goBackTo(page, daysAgo(300))
  await expect(banner(page)).toBeVisible()
  await page.getByLabel('Another day').fill(daysAgo(200))
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`asOf=${daysAgo(200)}$`))
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(banner(page)).toHaveCount(0)
})

test('what did not exist on that day says so, and leads to today', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  const answer = await page.goto(`/items/CxO-2024-05-1?asOf=${daysAgo(2000)}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: /^Not there on/ })).toBeVisible()
  await page.getByRole('link', { name: 'See it today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Energy-efficient AI')
})

test('a day that is none, or today, or to come, is the present', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  for (const asOf of ['yesterday', '2025-02-30', daysAgo(0), daysAgo(-3)]) {
    await page.goto(`/items?asOf=${asOf}`)
    await expect(page.getByText('As of today')).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
  }
})

test('nothing that came today is in any page of yesterday, its head included', async ({ signInAs }) => {
  test.slow()
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  const [reference = ''] = await registerText(staff, '3 May 1988', [
    `CxOs called on ITU to polish the ${later} lanterns.`,
  ])
  const append = async (page: Page, at: string, label: string | RegExp) => {
    await page.goto(at)
    const field = page.getByRole('textbox', { name: label, exact: typeof label === 'string' })
    await field.fill(`${await field.inputValue()} ${later}`)
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect(page).not.toHaveURL(new RegExp(`${at}$`))
  }
  await append(staff, '/items/CxO-2024-18-1/edit', 'Title')
  await append(staff, '/requests/CxO-2024-18/edit', 'Title')
  await append(admin, '/groups/sg20/title', 'Title')
  await append(admin, '/groups/sg20/mandate', /^Mandate/)

  const pages = [
    '/items?q=lanterns',
    '/items?sort=reference',
    '/items?choose=communique',
    '/items?choose=theme&state=any',
    '/items/CxO-2024-18-1',
    '/items/CxO-2024-18-1/history',
    '/items/CxO-2024-18-1/print',
    '/dashboard',
    '/themes/public-safety',
    '/requests',
    '/requests?choose=communique',
    '/requests/CxO-2024-18',
    '/requests/CxO-2024-18/history',
    '/communiques',
    '/communiques/cxo-2024',
    '/groups',
    '/groups/sg20',
    '/themes',
  ]
  const said = async (path: string) => (await (await staff.request.get(path)).text()).toLowerCase()
  const seen: string[] = []
  for (const path of pages) {
    const past = await said(`${path}${path.includes('?') ? '&' : '?'}asOf=${daysAgo(1)}`)
    expect(past, path).not.toContain(later)
    if ((await said(path)).includes(later)) seen.push(path)
  }
  // The present says it, or it would prove nothing.
  for (const path of [
    '/items/CxO-2024-18-1',
    '/requests/CxO-2024-18',
    '/groups',
    '/groups/sg20',
    '/items?q=lanterns',
  ]) {
    expect(seen).toContain(path)
  }
  for (const path of [`/items/${reference}`, '/communiques/cxo-1988']) {
    expect((await staff.request.get(path)).status(), path).toBe(200)
    const past = await staff.request.get(`${path}?asOf=${daysAgo(1)}`)
    expect(past.status(), path).toBe(404)
    expect((await past.text()).toLowerCase().replaceAll(path, ''), path).not.toContain(later)
  }
})
