// The action plan as a board and as a timeline: cards move along allowed moves only, and what stays says why.
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, phone, test } from './fixtures.ts'
import { assign, logProgress } from './items.ts'

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

test('staff move a card by keyboard: at once where nothing is asked, to the form where something is', async ({
  signInAs,
}) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '2 June 1955', ['CxOs encouraged ITU to paint buoys.'])
  await assign(page, reference, 'SG15')
  await page.goto('/items/board?communique=cxo-1955')
  await page.getByRole('link', { name: `Move ${reference}` }).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: `Move ${reference} to` })
  await expect(menu.getByRole('button', { name: /^In preparation/ })).toBeFocused()
  await expect(menu.getByText('Nothing has been submitted.')).toBeVisible()
  await expect(menu.getByText('Only a manager can do this.').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${reference} is moved to In preparation.`)).toBeVisible()
  const card = column(page, 'In preparation').getByRole('link', { name: 'Paint buoys' })
  await expect(card).toBeFocused()

  await page.keyboard.press('m')
  await expect(menu.getByRole('button', { name: /^In progress/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/items/${reference}/progress`))
  await expect(page.getByLabel('From now on it is in progress')).toBeChecked()
})

test('a card is dragged where it may go; elsewhere it stays, and the page says why', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '2 June 1956', ['CxOs encouraged ITU to count gulls.'])
  await page.goto('/items/board?communique=cxo-1956')
  const card = page.locator(`[data-item="${reference}"]`)
  await drag(page, reference, 'In preparation')
  await expect(
    page.getByText(`${reference} stays where it is. A group must be responsible first.`),
  ).toBeVisible()
  await expect(column(page, 'Not started').locator(card)).toBeVisible()

  await assign(page, reference, 'SG15')
  await page.goto('/items/board?communique=cxo-1956')
  await drag(page, reference, 'In preparation')
  await expect(page.getByText(`${reference} is moved to In preparation.`)).toBeVisible()
  await expect(column(page, 'In preparation').locator(card)).toBeVisible()

  await drag(page, reference, 'Submitted')
  await expect(page.getByLabel('What was done?')).toBeVisible()
})

test('on a slow line a card moves when the server has said that it can', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '2 June 1959', ['CxOs encouraged ITU to trim wicks.'])
  await assign(page, reference, 'SG15')
  let answer = () => {}
  const slow = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/moves\.json/, async (route) => {
    await slow
    await route.continue()
  })
  await page.goto('/items/board?communique=cxo-1959')
  await takeTo(page, reference, 'In preparation')
  await page.mouse.up()
  await expect(page.locator(`[data-item="${reference}"]`)).toHaveAttribute('aria-busy', 'true')
  answer()
  await expect(page.getByText(`${reference} is moved to In preparation.`)).toBeVisible()
})

/** Takes the card up once the page listens, and holds it over a column. */
async function takeTo(page: Page, reference: string, to: string): Promise<void> {
  const card = page.locator(`[data-item="${reference}"]`)
  await expect(async () => {
    await page.getByRole('heading', { level: 1 }).hover()
    await card.hover()
    await expect(card).toHaveAttribute('draggable', 'true', { timeout: 1000 })
  }).toPass()
  await page.mouse.down()
  const target = await column(page, to).boundingBox()
  if (!target) throw new Error(`no column ${to}`)
  await page.mouse.move(target.x + target.width / 2, target.y + 60, { steps: 5 })
}

/** Holds the card over a column until the columns say whether it may come, and lets it go. */
async function drag(page: Page, reference: string, to: string): Promise<void> {
  await takeTo(page, reference, to)
  await expect(page.locator('[data-drop]').first()).toBeVisible()
  await page.mouse.up()
}

test('somebody who moved it first is not overwritten', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '2 June 1957', ['CxOs encouraged ITU to dredge ports.'])
  await assign(page, reference, 'SG15')
  await page.goto('/items/board?communique=cxo-1957')
  await page.getByRole('link', { name: `Move ${reference}` }).click()
  const button = page.getByRole('button', { name: /^In preparation/ })
  await expect(button).toBeVisible()
  const other = await signInAs('second staff')
  await logProgress(other, reference, { text: 'The dredger came.', next: 'From now on it is in preparation' })
  await button.click()
  await expect(page.getByText('Somebody changed this while you were writing')).toBeVisible()
})

test('who may not move it is told by whom it can be; without scripts the card leads to its next steps', async ({
  signInAs,
}) => {
  const chair = await signInAs('chair of SG11')
  await chair.goto('/items/board?communique=cxo-2024')
  await chair.getByRole('link', { name: 'Move CxO-2024-03-1' }).click()
  await expect(
    chair.getByText('Only SG15, which is responsible, and staff can do this.').first(),
  ).toBeVisible()

  const viewer = await signInAs('viewer')
  await viewer.goto('/items/board?communique=cxo-2024')
  await expect(viewer.getByRole('link', { name: /^Move / })).toHaveCount(0)

  const plain = await signInAs('staff', { javaScriptEnabled: false })
  await plain.goto('/items/board?communique=cxo-2024&asOf=2026-01-01')
  await expect(plain.getByRole('link', { name: /^Move / })).toHaveCount(0)
  await plain.goto('/items/board?communique=cxo-2024')
  await plain.getByRole('link', { name: 'Move CxO-2024-03-1' }).click()
  await expect(plain.getByRole('region', { name: 'Next steps' })).toBeVisible()
})

test('table, board and timeline keep the filter and the day', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items?group=sg15&state=any&asOf=2026-06-01')
  for (const shape of ['Board', 'Timeline', 'Table']) {
    await page.getByRole('link', { name: shape, exact: true }).click()
    await expect(page.getByRole('link', { name: shape, exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveURL(/group=sg15&state=any&asOf=2026-06-01$/)
    await expect(page.getByText('Group: SG15')).toBeVisible()
  }
})

test('the timeline places items at their due date, and is a list by month on a phone', async ({
  signInAs,
}) => {
  const wide = await signInAs('staff')
  const [reference = ''] = await registerText(wide, '2 June 1958', [
    'CxOs encouraged ITU to ring bells.',
    'CxOs encouraged ITU to light lamps.',
  ])
  await wide.goto(`/items/${reference}/due`)
  await wide.getByLabel('Due on').fill('2041-05-06')
  await wide.getByRole('button', { name: 'Save' }).click()
  await expect(wide.getByText('The due date is saved.')).toBeVisible()
  await wide.goto('/items/timeline?communique=cxo-1958&month=2041-01')
  const row = wide.getByRole('region', { name: 'Unassigned' })
  await expect(row.getByRole('listitem').filter({ hasText: '6 May 2041' })).toBeVisible()
  await expect(wide.getByRole('heading', { name: '1 item has no due date' })).toBeVisible()
  const months = wide.getByRole('navigation', { name: 'Months' })
  await months.getByRole('link', { name: 'Theme' }).click()
  await expect(wide).toHaveURL(/by=theme/)
  await wide.goto('/items/timeline?communique=cxo-1958')
  await expect(months.getByRole('link', { name: '1 later' })).toBeVisible()

  const narrow = await signInAs('viewer', phone)
  await narrow.goto('/items/timeline?communique=cxo-1958&month=2041-01')
  await expect(narrow.getByRole('heading', { name: 'May 2041' })).toBeVisible()
  await expect(narrow.getByRole('listitem').filter({ hasText: '6 May 2041' })).toBeVisible()
})
