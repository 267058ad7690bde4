// Verbs of importing: the way from a document to registered requests, through the pages.
import { expect, type Page } from '@playwright/test'

/** The text of a communiqué of the meeting of that day, one sentence to a paragraph. Each day is another meeting. */
export const communiqueOf = (day: string, sentences: readonly string[]) =>
  [
    `Communiqué of the CxO consultation meeting, ${day}, Geneva, Switzerland`,
    '',
    'Lighthouses',
    ...sentences,
  ].join('\n')

export async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/communiques/import')
  await page.getByLabel('paste the text').fill(text)
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeVisible()
}

export async function importFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto('/communiques/import')
  await page.getByLabel('Word file, PDF or text').setInputFiles(file)
  await page.getByRole('button', { name: 'Import' }).click()
}

/**
 * Registers a text of its own: each sentence becomes a request with an item, CxO-YEAR-01-1 and on. `day` as in
 * "4 March 1998", with a year that no other test takes.
 */
export async function registerText(page: Page, day: string, sentences: readonly string[]): Promise<string[]> {
  await importText(page, communiqueOf(day, sentences))
  const keep = sentences.length === 1 ? 'Keep the undecided one' : `Keep all ${sentences.length} undecided`
  await page.getByRole('button', { name: keep }).click()
  await page.getByRole('button', { name: /^Register \d+ request/ }).click()
  await expect(page.getByText('Registered. This is the communiqué as it reads')).toBeVisible()
  const prefix = `CxO-${day.slice(-4)}`
  return sentences.map((_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}-1`)
}
