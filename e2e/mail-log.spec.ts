// What staff see of mail that does not get through, and what becomes of it.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { askForLink, invite } from './invited.ts'
import { bringBack, lastMailTo, mailsTo } from './mails.ts'

/** The page of the newest mail to the address, drawn anew until it says so. */
async function expectMail(staff: Page, address: string, sentence: RegExp) {
  await expect(async () => {
    await staff.goto(`/mail?q=${address}`)
    await staff.getByRole('row').nth(1).getByRole('link').click()
    await expect(staff.getByText(sentence)).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 100_000 })
}

test('the mail server is down and comes back: the mail arrives, once', async ({ signInAs, visit }) => {
  test.setTimeout(180_000)
  const address = await invite(await signInAs('admin'), 'Reader behind a broken server', 'down.example')
  const page = await visit()
  await page.goto('/sign-in')
  await askForLink(page, address)
  const staff = await signInAs('staff')
  await expectMail(staff, address, /The mail server did not take it yet. The next try is on/)
  await expect(staff.getByText('451 The server is down for now')).toBeVisible()
  expect(mailsTo(address)).toEqual([])
  bringBack()
  await expectMail(staff, address, /The mail server took it on/)
  await lastMailTo(address)
  expect(mailsTo(address)).toHaveLength(1)
})

test('an address that does not exist shows up as failed, with what the server said', async ({
  signInAs,
  visit,
}) => {
  test.setTimeout(120_000)
  const address = await invite(await signInAs('admin'), 'Reader who is gone', 'gone.example')
  const page = await visit()
  await page.goto('/sign-in')
  await askForLink(page, address)
  const staff = await signInAs('staff')
  await expectMail(staff, address, /The mail server refused it for good/)
  await expect(staff.getByText('550 No such mailbox here')).toBeVisible()
  await expect(staff.getByText('This mail signs its reader in. Its text is shown to nobody.')).toBeVisible()
  await expect(staff.getByRole('button', { name: 'Send it again' })).toHaveCount(0)
})
