// From a request to a verified answer: staff assigns, the group works, somebody else confirms.
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, phone, test } from './fixtures.ts'
import { accept, assign, choose, logProgress, submit } from './items.ts'

/** An item of its own, for which SG15 is proposed as responsible. */
async function itemOfSg15(staff: Page, day: string): Promise<string> {
  const [reference = ''] = await registerText(staff, day, [
    'CxOs called on ITU to polish the lenses of lighthouses.',
  ])
  await assign(staff, reference, 'SG15')
  return reference
}

test('an officer of SG15 accepts, logs progress on a phone and submits; a manager verifies and it is closed', async ({
  signInAs,
}) => {
  const staff = await signInAs('staff')
  const reference = await itemOfSg15(staff, '2 January 1994')
  const officer = await signInAs('chair of SG15', phone)
  await officer.goto('/')
  await expect(officer.getByRole('link', { name: /lenses/ }).first()).toBeVisible()
  await accept(officer, reference, 'SG15')
  await logProgress(officer, reference, {
    text: 'The plenary opened a work item on **lens care**.',
    health: 'On track',
    evidence: 'SG15-TD301/WP1',
    next: 'From now on it is in preparation',
  })
  await expect(officer.getByText('In preparation').first()).toBeVisible()
  await expect(officer.getByText('SG15-TD301/WP1')).toBeVisible()
  await expect(officer.locator('strong', { hasText: 'lens care' })).toBeVisible()
  const wider = await officer.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wider).toBe(false)
  await submit(officer, reference, 'The Supplement on lens care is agreed.', 'SG15-TD322/PLEN')
  await officer.goto(`/items/${reference}/verify`)
  await expect(officer.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()

  const manager = await signInAs('manager')
  await choose(manager, reference, 'Verify')
  await expect(manager.getByText('The Supplement on lens care is agreed.')).toBeVisible()
  await expect(manager.getByText('SG15-TD322/PLEN')).toBeVisible()
  await manager.getByLabel('What did you check?').fill('The Supplement is published.')
  await manager.getByRole('button', { name: 'Verify and close' }).click()
  await expect(manager.getByText('Verified. The item is closed as implemented.')).toBeVisible()
  await manager.goto('/communiques/cxo-1994')
  await expect(manager.getByRole('listitem').filter({ hasText: reference })).toContainText('Implemented')
})

test('staff may not verify what they submitted themselves, and the page says why', async ({ signInAs }) => {
  const staff = await signInAs('second staff')
  const reference = await itemOfSg15(staff, '3 February 1995')
  await logProgress(staff, reference, {
    text: 'The lenses were counted.',
    next: 'From now on it is in preparation',
  })
  await submit(staff, reference, 'All lenses are polished.', 'https://example.org/lenses')
  await expect(
    staff.getByText('Verify: not now. You submitted it; another person must verify.'),
  ).toBeVisible()
  await staff.goto(`/items/${reference}/verify`)
  await expect(staff.getByText('You submitted it; another person must verify.')).toBeVisible()
  await expect(staff.getByRole('button', { name: 'Verify and close' })).toHaveCount(0)

  const colleague = await signInAs('staff')
  await colleague.goto(`/items/${reference}/verify`)
  await expect(colleague.getByRole('button', { name: 'Verify and close' })).toBeVisible()
})

test('a manager returns a submission, and the officer sees what is missing', async ({ signInAs }) => {
  const reference = await itemOfSg15(await signInAs('staff'), '4 March 1996')
  const officer = await signInAs('chair of SG15')
  await accept(officer, reference, 'SG15')
  await logProgress(officer, reference, {
    text: 'A cloth was found.',
    next: 'From now on it is in preparation',
  })
  await submit(officer, reference, 'Polished.', 'SG15-TD400/PLEN')

  const manager = await signInAs('manager')
  await choose(manager, reference, 'Return')
  await manager.getByLabel('What is missing?').fill('The lenses of the northern coast.')
  await manager.getByRole('button', { name: 'Return', exact: true }).click()
  await expect(manager.getByText('Returned. The item is in progress again.')).toBeVisible()

  await officer.goto('/')
  await expect(officer.getByText(/^Returned to you/)).toBeVisible()
  await officer.goto(`/items/${reference}`)
  await expect(officer.getByText('The lenses of the northern coast.')).toBeVisible()
  await expect(officer.getByText('In progress', { exact: true }).first()).toBeVisible()
})
