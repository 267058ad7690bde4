// What changed between two days: the figures, their lines, and the way to the history.
import { expect, test } from './fixtures.ts'

/** The first register's acts lie so many days back. */
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const [early, late] = [ago(175), ago(55)]

test('a manager sees what changed between two days, by theme and by group, and where it is told', async ({
  signInAs,
}) => {
  const page = await signInAs('manager')
  await page.goto(`/changes?from=${early}&to=${late}`)
  const kinds = page.getByRole('navigation', { name: 'How much of what' })
  const moved = kinds.getByRole('link', { name: /moved$/ }).first()
  const count = (await moved.textContent())?.match(/^\d+/)?.[0] ?? ''
  await moved.click()
  await expect(page).toHaveURL(/#moved$/)
  const table = page.getByRole('table', { name: 'Moved', exact: true })
  await expect(table.getByText('became').first()).toBeAttached()
  await page.getByRole('link', { name: 'responsible group' }).click()
  await expect(page).toHaveURL(/by=group/)
  const rows = table.locator('td.title')
  await expect(rows).toHaveCount(Number(count))
  const title = (await rows.first().textContent()) ?? ''
  await rows.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/items\/.*\/history$/)
  await expect(page.getByText(title).first()).toBeVisible()
})

test('days the wrong way round are turned, and days without changes say so', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto(`/changes?from=${late}&to=${early}`)
  await expect(page.getByText('they are shown the other way round')).toBeVisible()
  await expect(page.getByLabel('From the end of')).toHaveValue(early)
  await expect(page.getByLabel('To the end of')).toHaveValue(late)
  await page.goto('/changes?from=2020-01-01&to=2020-02-01')
  await expect(page.getByText('Nothing changed between these days')).toBeVisible()
})

test('without days it is since the last round, or the last ninety days; and works without scripts', async ({
  signInAs,
}) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false })
  await page.goto('/changes')
  await expect(page.getByText(/^(Since|Between) /)).toBeVisible()
  await page.getByLabel('From the end of').fill(early)
  await page.getByLabel('To the end of').fill(late)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`from=${early}&to=${late}`))
  await expect(page.getByText(/^Between /)).toBeVisible()
})
