// Two people at one thing at the same time, each on an instance of the application of their own.
import type { Page, Request } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { assign, fillUpdate, logProgress } from './items.ts'
import { secondInstance } from './second-instance.ts'

/** Opens the page on the second instance and waits until it listens. */
async function watch(page: Page, address: string): Promise<void> {
  const listening = page.waitForResponse((response) => response.url().includes('/api/live?'))
  await page.goto(secondInstance + address)
  expect((await listening).status()).toBe(200)
}

async function setDueDate(page: Page, reference: string, day: string): Promise<void> {
  await page.goto(`/items/${reference}/due`)
  await page.getByLabel('Due on').fill(day)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The due date is saved.')).toBeVisible()
}

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Refresh' })

test('who has an item open is told who changed what, and sees it after a refresh', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '2 June 1971', ['CxOs encouraged ITU to polish lenses.'])
  const viewer = await signInAs('viewer')
  await watch(viewer, `/items/${reference}`)
  await setDueDate(staff, reference, '2031-03-04')
  await expect(notice(viewer)).toContainText(/Staff, TSB changed this .*(now|ago): Due date set/)
  await notice(viewer).getByRole('button', { name: 'Refresh' }).click()
  await expect(viewer.getByText('4 Mar 2031').first()).toBeVisible()
  await expect(notice(viewer)).toHaveCount(0)
  await setDueDate(staff, reference, '2031-03-05')
  await expect(notice(viewer)).toContainText('Due date set')
})

test('what one types stays, and is not sent over what somebody else changed', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '3 June 1972', ['CxOs encouraged ITU to trim wicks.'])
  const second = await signInAs('second staff')
  await watch(second, `/items/${reference}/progress`)
  await fillUpdate(second, { text: 'Scissors were bought.' })
  await setDueDate(staff, reference, '2031-04-05')
  await notice(second).getByRole('button', { name: 'Refresh' }).click()
  await expect(second.getByText('5 Apr 2031').first()).toBeVisible()
  const text = second.getByRole('textbox', { name: 'What has begun?' })
  await expect(text).toHaveValue('Scissors were bought.')
  await second.getByRole('button', { name: 'Send update' }).click()
  await expect(second.getByRole('alert').filter({ hasText: 'Somebody changed this' })).toContainText('2031')
  await expect(text).toHaveValue('Scissors were bought.')
  await second.getByRole('button', { name: 'Send update' }).click()
  await expect(second.getByText('Your update is in. Thank you.')).toBeVisible()
})

test('a form that nobody has typed into begins anew with what was changed', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '4 June 1973', ['CxOs encouraged ITU to stack coal.'])
  const second = await signInAs('second staff')
  await watch(second, `/items/${reference}/due`)
  await setDueDate(staff, reference, '2031-05-06')
  await notice(second).getByRole('button', { name: 'Refresh' }).click()
  await expect(second.getByLabel('Due on')).toHaveValue('2031-05-06')
  await second.getByLabel('Due on').fill('2031-05-07')
  await second.getByRole('button', { name: 'Save' }).click()
  await expect(second.getByText('The due date is saved.')).toBeVisible()
})

test('lists, the board and the timeline mark what changed', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const [first = '', other = ''] = await registerText(staff, '5 June 1974', [
    'CxOs encouraged ITU to count the lightships.',
    'CxOs encouraged ITU to paint the lightships.',
  ])
  const viewer = await signInAs('viewer')
  await watch(viewer, '/items?q=lightships')
  await setDueDate(staff, first, '2031-06-07')
  await expect(notice(viewer)).toContainText('1 item on this page has changed.')
  await expect(viewer.getByRole('row', { name: 'changed' })).toHaveCount(1)
  await expect(viewer.getByRole('row', { name: 'changed' })).toContainText(first)
  await setDueDate(staff, other, '2031-06-08')
  await expect(notice(viewer)).toContainText('2 items on this page have changed.')
  await notice(viewer).getByRole('button', { name: 'Refresh' }).click()
  await expect(notice(viewer)).toHaveCount(0)
  await expect(viewer.locator('[data-changed]')).toHaveCount(0)

  await watch(viewer, '/items/board?q=lightships')
  await setDueDate(staff, first, '2031-06-09')
  await expect(viewer.locator(`[data-item="${first}"][data-changed]`)).toBeVisible()

  await watch(viewer, '/items/timeline?q=lightships&month=2031-01')
  await setDueDate(staff, first, '2031-06-10')
  await expect(viewer.locator(`.chip[data-item="${first}"] [data-changed]`)).toBeVisible()
})

test('what one did in another window is told as one’s own', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '6 June 1975', ['CxOs encouraged ITU to fill lamps.'])
  const window = await staff.context().newPage()
  await watch(window, `/items/${reference}`)
  await setDueDate(staff, reference, '2031-07-08')
  await expect(notice(window)).toContainText('You changed this in another window')
  // The window in which it was done shows it already.
  await expect(notice(staff)).toHaveCount(0)
})

test('nobody is told of what they may not read, not even that something happened', async ({ signInAs }) => {
  test.slow()
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '7 June 1976', ['CxOs encouraged ITU to ring bells.'])
  await assign(staff, reference, 'SG15')
  const [viewer, other, chair] = [
    await signInAs('viewer'),
    await signInAs('chair of SG11'),
    await signInAs('chair of SG15'),
  ]
  for (const page of [viewer, other, chair]) await watch(page, `/items/${reference}`)
  await logProgress(staff, reference, { text: 'Ropes are short.', visibility: 'Groups of the item' })
  await expect(notice(chair)).toContainText('Staff, TSB changed this')
  await expect(notice(chair)).toContainText('Progress logged')
  await setDueDate(staff, reference, '2031-08-09')
  await expect(notice(chair)).toContainText('One more change came before that.')
  for (const page of [viewer, other]) {
    await expect(notice(page)).toContainText('Due date set')
    await expect(notice(page)).not.toContainText('more change')
  }
})

test('where no stream comes through, the page asks', async ({ signInAs, browser, sessions }) => {
  // It tries three times before.
  test.slow()
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '8 June 1977', ['CxOs encouraged ITU to mend nets.'])
  const context = await browser.newContext({ storageState: await sessions.of('viewer') })
  const viewer = await context.newPage()
  await viewer.route(/\/api\/live\?/, (route) => route.abort())
  const asking = viewer.waitForResponse((response) => response.url().includes('/api/live/since?'), {
    timeout: 40_000,
  })
  await viewer.goto(`${secondInstance}/items/${reference}`)
  expect((await asking).status()).toBe(200)
  await setDueDate(staff, reference, '2031-09-10')
  await expect(notice(viewer)).toContainText('Staff, TSB changed this', { timeout: 30_000 })
  await context.close()
})

test('only who is signed in listens, and signing out ends it in all windows', async ({
  signInAs,
  request,
}) => {
  test.slow()
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '9 June 1978', ['CxOs encouraged ITU to dry sails.'])
  const viewer = await signInAs('viewer')
  const window = await viewer.context().newPage()
  const asked = window.waitForRequest((sent) => sent.url().includes('/api/live?'))
  await watch(window, `/items/${reference}`)
  const { pathname, search } = new URL((await asked).url())
  for (const address of [pathname, `${pathname}/since`]) {
    expect((await request.get(address + search)).status()).toBe(401)
    expect((await request.get(address)).status()).toBe(400)
  }
  const isStream = (sent: Request) => sent.url().includes('/api/live?')
  // Told that it is over the page hangs up itself, unless the server was faster.
  const ended = Promise.any(
    (['requestfinished', 'requestfailed'] as const).map((event) =>
      window.waitForEvent(event as 'requestfinished', { predicate: isStream, timeout: 40_000 }),
    ),
  )
  await viewer.goto('/')
  await viewer.getByText('Viewer', { exact: true }).filter({ visible: true }).click()
  await viewer.getByRole('button', { name: 'Sign out' }).click()
  await viewer.waitForURL(/sign-in/)
  await ended
  await setDueDate(staff, reference, '2031-10-11')
  await expect(notice(window)).toHaveCount(0)
})
