// Verbs of making links for calendars and feeds.
import type { Page } from '@playwright/test'

/** Makes a calendar of all items; returns the link's id. */
export async function makeFeed(page: Page, name: string): Promise<string> {
  await page.goto('/account/feeds/new')
  await page.getByRole('radio', { name: 'All' }).check()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Make the link' }).click()
  await page.getByText('The link is made.').waitFor()
  const revoke = await page.getByRole('link', { name: `Revoke ${name}` }).getAttribute('href')
  return revoke?.split('/').at(-2) ?? ''
}
