// Finding an item in the action plan: by words, by identifiers, by filters, by keyboard.
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'

test('an item is found by its words, with a typing error too, and by its reference', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '7 April 1993', [
    'CxOs called on ITU to describe how foghorns are tuned.',
  ])
  for (const typed of [
    'foghorn tuning',
    'foghron',
    reference,
    reference.toLowerCase().replaceAll('-', ' '),
  ]) {
    await page.goto('/items')
    await page.getByRole('searchbox', { name: 'Search' }).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Action plan' })).toBeVisible()
    await expect(page.getByRole('row', { name: new RegExp(reference) })).toBeVisible()
  }
  await page.goto('/items?q=nothing+is+called+xyzzyx')
  await expect(page.getByText('No item fits these filters')).toBeVisible()
})

test('a study group is found in every spelling', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  const rows = page.getByRole('row')
  await page.goto('/items?q=SG15')
  await expect(rows.nth(1)).toContainText('SG15')
  const count = await rows.count()
  for (const typed of ['sg 15', 'Study Group 15', 'sg15']) {
    await page.goto(`/items?q=${encodeURIComponent(typed)}`)
    await expect(rows).toHaveCount(count)
  }
})

test('filters are links with counts, and stand in the address', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items')
  await page.getByRole('link', { name: 'State: open', exact: true }).click()
  await page.getByRole('link', { name: /^Implemented/ }).click()
  await expect(page).toHaveURL(/state=closed_implemented/)
  await expect(page.getByRole('row', { name: /Implemented/ }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /In progress/ })).toHaveCount(0)
})

test('an item is opened by keyboard alone', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  const first = page.getByRole('row').nth(1).getByRole('link').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('row').nth(2).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  const title = await first.textContent()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '')
  await page.goBack()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
})

test('what a link leads to is fetched while the pointer rests on it, and the click asks for nothing more', async ({
  signInAs,
}) => {
  const page = await signInAs('viewer')
  await page.goto('/items?q=SG15')
  const link = page.locator('td.title a').first()
  const title = (await link.textContent()) ?? ''
  const path = (await link.getAttribute('href')) ?? ''
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === path) asked.push(request.url())
  })
  // What the page is made of is asked for first, then the page.
  const fetched = page.waitForResponse(
    (answer) =>
      new URL(answer.url()).pathname === path && !answer.request().headers()['next-router-prefetch'],
  )
  await link.hover()
  const whole = (await fetched).url()
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, whole)
  const before = asked.length
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(asked.length).toBe(before)
})

test('what was read ahead is not shown once the reader has changed it', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '7 April 1989', [
    'CxOs called on ITU to count all reefs.',
  ])
  await page.goto('/items?communique=cxo-1989')
  const link = page.locator('td.title a').first()
  await link.click()
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Title').fill('Every reef has a name')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Every reef has a name' })).toBeVisible()
  while (!page.url().includes('communique=')) await page.goBack()
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/items/${reference}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every reef has a name')
})
