// By keyboard alone: the palette finds anything and does the next step, single keys do the rest, and both can be switched off.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, phone, test } from './fixtures.ts'

/** Opens the palette by its key, once the page listens. */
async function openPalette(page: Page) {
  const palette = page.getByRole('dialog', { name: 'Find or do anything' })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(palette.getByRole('combobox')).toBeFocused()
  return palette
}

/** Presses the keys, once the page listens, until they have led there. */
async function pressFor(page: Page, keys: string, there: RegExp): Promise<void> {
  await expect(async () => {
    for (const key of keys.split(' ')) await page.keyboard.press(key)
    await expect(page).toHaveURL(there, { timeout: 3000 })
  }).toPass()
}

test('an item is found by its reference in any spelling, without waiting for the list', async ({
  signInAs,
}) => {
  const page = await signInAs('viewer')
  for (const typed of ['CxO-2024-03-1', 'cxo 2024 3 1', 'cxo2024031']) {
    await page.goto('/')
    const palette = await openPalette(page)
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/items\/CxO-2024-03-1$/)
    await expect(palette).toBeHidden()
  }
})

test('groups, requests and pages are found as well, by arrows and Enter', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/')
  const palette = await openPalette(page)
  await page.keyboard.type('sg 15')
  await expect(palette.getByRole('option').first()).toContainText('SG15')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/groups\/sg15$/)

  await openPalette(page)
  await page.keyboard.type('cxo 2024 2')
  await expect(palette.getByRole('option', { name: /CxO-2024-02$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()

  await openPalette(page)
  await page.keyboard.type('timel')
  await expect(palette.getByRole('status')).toHaveText(/^\d+ lines? fits?$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/items\/timeline/)

  await openPalette(page)
  await page.keyboard.type('xyzzyx plugh')
  await expect(palette.getByRole('option')).toHaveText(['Search the action plan for “xyzzyx plugh”'])
  await expect(palette.getByRole('status')).toHaveText('Nothing fits. Try fewer or other words.')
})

test('the line that Enter takes is marked from the beginning', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/groups')
  const palette = await openPalette(page)
  const marked = palette.locator('[role=option][data-focused]')
  await expect(palette.getByRole('option').first()).toHaveAttribute('data-focused')
  await expect(palette.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /./)
  await page.keyboard.type('timel')
  await expect(marked).toContainText('Timeline by due date')
  for (let n = 0; n < 5; n++) await page.keyboard.press('Backspace')
  await expect(palette.getByRole('option').first()).toHaveAttribute('data-focused')
  await page.keyboard.type('timel')
  await expect(marked).toContainText('Timeline by due date')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/items\/timeline/)
})

test('the next step of the item in view is done from the palette and by a key', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '2 June 1979', ['CxOs encouraged ITU to knot ropes.'])
  await page.goto(`/items/${reference}`)
  const palette = await openPalette(page)
  const steps = palette.getByRole('group', { name: 'This item' })
  await expect(steps.getByRole('option').first()).toHaveText('Assign a group')
  await page.keyboard.type('assign')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Group' })).toBeVisible()

  await page.goto(`/items/${reference}`)
  await pressFor(page, 'n', /\/assign$/)
  await page.goto(`/items/${reference}`)
  await pressFor(page, 'e', /\/edit$/)

  const viewer = await signInAs('viewer')
  await viewer.goto(`/items/${reference}`)
  await openPalette(viewer)
  await expect(viewer.getByRole('option', { name: 'Home' })).toBeVisible()
  await expect(viewer.getByRole('group', { name: 'This item' })).toHaveCount(0)
  await expect(viewer.getByRole('option', { name: 'Settings' })).toHaveCount(0)
})

test('keys lead about, and are only letters while one types', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/')
  await pressFor(page, 'g r', /\/requests$/)
  await expect(page.getByRole('heading', { name: 'Requests', level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  const field = page.getByRole('main').getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('gi?')
  await expect(field).toHaveValue('gi?')
  await expect(page).toHaveURL(/\/requests$/)
})

test('where the server does not answer the page stays, with what is typed in it', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await page.route(/\/api\/palette/, (route) => route.abort('internetdisconnected'))
  await page.goto('/items/CxO-2024-03-1/comments')
  const text = page.getByRole('textbox', { name: 'Your comment' })
  await text.fill('Half a thought')
  const failed = page.getByRole('alert').filter({ hasText: 'The search does not answer. Try again.' })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(failed).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(text).toHaveValue('Half a thought')
  await page.unroute(/\/api\/palette/)
  await openPalette(page)
  await expect(failed).toBeHidden()
})

test('the keys are listed, and switched off and on again', async ({ signInAs }) => {
  const page = await signInAs('chair of SG15')
  await page.goto('/dashboard')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(help).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(help.getByText('Its next step')).toBeVisible()
  await expect(help.getByText('My groups')).toBeVisible()
  await help.getByRole('button', { name: 'Switch the keys off' }).click()
  await expect(help).toBeHidden()
  await expect(page.getByText('Ctrl K')).toBeHidden()
  await page.goto('/groups')
  for (const key of ['?', 'g', 'h', 'Control+k']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/groups$/)
  // The button still opens it.
  await page.getByRole('main').getByRole('link', { name: 'Find or do anything' }).click()
  await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto('/account')
  await expect(page.getByText('Off in this browser')).toBeVisible()
  await page.getByRole('link', { name: /: Keyboard shortcuts$/ }).click()
  await page.getByRole('button', { name: 'Switch the keys on' }).click()
  await expect(page.getByRole('button', { name: 'Switch the keys off' })).toBeVisible()
  await openPalette(page)
})

test('without scripts the button leads to where one searches', async ({ signInAs }) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false })
  await page.goto('/groups')
  await page.getByRole('main').getByRole('link', { name: 'Find or do anything' }).click()
  await expect(page.getByRole('heading', { name: 'Action plan' })).toBeVisible()
})

test('axe finds nothing in the open palette, the list of keys and the menu of a card, in light and dark', async ({
  signInAs,
}) => {
  const page = await signInAs('staff')
  const inspect = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        colorScheme,
      ).toEqual([])
    }
  }
  await page.goto('/items/CxO-2024-03-1')
  const palette = await openPalette(page)
  await expect(palette.getByRole('option', { name: 'Home' })).toBeVisible()
  await inspect()
  await page.keyboard.type('network')
  await expect(palette.getByRole('group', { name: 'Action items' })).toBeVisible()
  await inspect()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await inspect()
  await page.goto('/items/board?communique=cxo-2024')
  await page.getByRole('link', { name: 'Move CxO-2024-03-1' }).click()
  await expect(page.getByRole('button', { name: /^On hold/ })).toBeVisible()
  await inspect()
})

test('on a phone the palette is opened by its button and fills the width', async ({ signInAs }) => {
  const page = await signInAs('viewer', phone)
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Find or do anything' }).tap()
  const palette = page.getByRole('dialog', { name: 'Find or do anything' })
  await expect(palette.getByRole('option', { name: 'Action plan' })).toBeVisible()
  const box = await palette.boundingBox()
  expect(box?.width).toBeGreaterThan(350)
  await palette.getByRole('option', { name: 'Action plan' }).tap()
  await expect(page).toHaveURL(/\/items/)
})
