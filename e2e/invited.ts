// People of a story's own, invited by an administrator.
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

/** Invites a person with an address of the domain, and returns the address. They have no password. */
export async function invite(admin: Page, name: string, domain = 'mail-story.example'): Promise<string> {
  const address = `${randomUUID()}@${domain}`
  await admin.goto('/people/new')
  await admin.getByLabel('Name', { exact: true }).fill(name)
  await admin.getByLabel('E-mail address').fill(address)
  await admin.getByRole('button', { name: 'Invite and make the link' }).click()
  await expect(admin.getByRole('link', { name })).toBeVisible()
  return address
}

/** Asks for a link to sign in, on the way to the page that the visitor opened. */
export async function askForLink(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Get a link by mail' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in by mail' })).toBeVisible()
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
}
