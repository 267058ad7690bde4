// Saved views: kept, shared, pinned in the navigation; what they name may be renamed, retired or end.
import { expect, test } from './fixtures.ts'

test('staff save what they look at, share and pin it; everybody opens it from the navigation', async ({
  signInAs,
}) => {
  const staff = await signInAs('staff')
  await staff.goto('/items?theme=voice-traffic-fraud&sort=due&columns=title,lead,due')
  const titles = await staff.locator('td.title').allTextContents()
  await staff.getByRole('link', { name: 'Save view' }).click()
  await staff.getByRole('textbox', { name: 'Name' }).fill('Voice fraud, all groups')
  await staff.getByLabel('Share it').check()
  await staff.getByRole('button', { name: 'Save the view' }).click()
  await expect(staff.getByText('The view is saved.')).toBeVisible()
  await expect(staff.getByText('View: Voice fraud, all groups')).toBeVisible()
  await staff.getByRole('link', { name: 'Change', exact: true }).click()
  await staff.getByLabel('Pin it in the navigation').check()
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(staff.getByText('The view is changed.')).toBeVisible()

  const viewer = await signInAs('viewer')
  await viewer.goto('/groups')
  const pinned = viewer.getByRole('navigation', { name: 'Saved views' }).getByRole('link', {
    name: /^Voice fraud, all groups/,
  })
  await expect(pinned).toContainText(String(titles.length))
  await pinned.click()
  await expect(viewer.getByText('View: Voice fraud, all groups')).toBeVisible()
  await expect(viewer.getByRole('columnheader')).toHaveCount(3)
  expect(await viewer.locator('td.title').allTextContents()).toEqual(titles)
  await expect(viewer.getByRole('link', { name: 'Change', exact: true })).toHaveCount(0)

  await viewer.getByRole('link', { name: /^Due/ }).last().click()
  await expect(viewer.getByText('You see it with changes.')).toBeVisible()
  await viewer.getByRole('link', { name: 'Save as another view' }).click()
  await viewer.getByRole('textbox', { name: 'Name' }).fill('Voice fraud, the other way')
  await viewer.getByRole('button', { name: 'Save the view' }).click()
  await expect(viewer.getByText('View: Voice fraud, the other way')).toBeVisible()

  await staff.goto('/views')
  await expect(staff.getByText('Voice fraud, the other way')).toHaveCount(0)
  await staff.getByRole('link', { name: 'Delete Voice fraud, all groups' }).click()
  await staff.getByRole('button', { name: 'Delete the view' }).click()
  await expect(staff.getByText('The view is deleted.')).toBeVisible()
})

test('a default greets who opens the place, and one click shows everything', async ({ signInAs }) => {
  const page = await signInAs('manager')
  await page.goto('/views/new?place=requests&query=response%3Daccepted')
  await page.getByRole('textbox', { name: 'Name' }).fill('What we accepted')
  await page.getByLabel('Greet me with it').check()
  await page.getByRole('button', { name: 'Save the view' }).click()
  await page.goto('/requests')
  await expect(page.getByText('View: What we accepted')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Response: Accepted' })).toBeVisible()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page.getByText('View: What we accepted')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Response', exact: true })).toBeVisible()
  await page.goto('/views')
  await page.getByRole('link', { name: 'Delete What we accepted' }).click()
  await page.getByRole('button', { name: 'Delete the view' }).click()
  await page.goto('/requests')
  await expect(page.getByText('View:')).toHaveCount(0)
})

test('a view says that its theme was retired and its group ended, and still shows what it showed', async ({
  signInAs,
}) => {
  const staff = await signInAs('staff')
  await staff.goto('/themes/new')
  await staff.getByLabel('Name').fill('Lighthouses')
  await staff.getByRole('button', { name: 'Add the theme' }).click()
  const admin = await signInAs('admin')
  await admin.goto('/groups/new')
  await admin.getByLabel('Code', { exact: true }).fill('FG-LAMP')
  await admin.getByLabel('Kind').selectOption('focus_group')
  await admin.getByLabel('Title', { exact: true }).fill('Lamps')
  await admin.getByRole('button', { name: 'Add the group' }).click()
  await expect(admin.getByRole('heading', { name: /FG-LAMP/ })).toBeVisible()

  await staff.goto('/views/new?place=items&query=theme%3Dlighthouses%26group%3Dfg-lamp')
  await staff.getByRole('textbox', { name: 'Name' }).fill('Lamps of lighthouses')
  await staff.getByRole('button', { name: 'Save the view' }).click()
  await expect(staff.getByText('View: Lamps of lighthouses')).toBeVisible()
  const view = new URL(staff.url()).searchParams.get('view')

  await staff.goto('/themes/lighthouses/rename')
  await staff.getByLabel('Name').fill('Beacons')
  await staff.getByRole('button', { name: 'Save' }).click()
  await staff.goto(`/views/${view}`)
  await expect(staff.getByRole('link', { name: 'Theme: Beacons' })).toBeVisible()
  await expect(staff.getByText('retired')).toHaveCount(0)

  await staff.goto('/themes/lighthouses/retire')
  await staff.getByRole('button', { name: 'Retire the theme' }).click()
  await admin.goto('/groups/fg-lamp/end')
  await admin.getByLabel('Ended on').fill('2025-11-01')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('The end of the group is saved.')).toBeVisible()
  await staff.goto(`/views/${view}`)
  await expect(staff.getByText(/The theme “Beacons” was retired on/)).toBeVisible()
  await expect(staff.getByText(/FG-LAMP ended on 1 Nov 2025/)).toBeVisible()
  await expect(staff.getByRole('link', { name: 'Theme: Beacons' })).toBeVisible()
})
