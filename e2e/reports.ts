// Making a report, as staff do.
import type { Page } from '@playwright/test'

/** Fills in and sends the form; returns the report's id. Without more it is the whole report of today. */
export async function makeReport(
  page: Page,
  { title, tdNumber = '' }: { title: string; tdNumber?: string },
): Promise<string> {
  await page.goto('/reports/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('TD number').fill(tdNumber)
  await page.getByRole('button', { name: 'Make the report' }).click()
  await page.getByText('The report is made.').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
