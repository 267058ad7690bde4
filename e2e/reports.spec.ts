// The report to TSAG: made by staff, numbered, read by everybody, taken away as a Word file and as PDF.
import { readWord } from '#test/word-file.ts'
import { expect, test } from './fixtures.ts'
import { makeReport } from './reports.ts'

test('staff make a report of a day, give it its number, and take the document with them', async ({
  signInAs,
}) => {
  test.setTimeout(180_000)
  const page = await signInAs('staff')
  const id = await makeReport(page, { title: 'How the harbour wishes stand' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the harbour wishes stand')
  await expect(page.getByText('TSAG-TD…')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2 Progress by theme' })).toBeVisible()

  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('TD number').fill('TSAG-TD808')
  await page.getByLabel('Place of the meeting').fill('Geneva')
  await page.getByLabel('Words', { exact: true }).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The report is saved.')).toBeVisible()

  const reader = await signInAs('viewer')
  await reader.goto('/reports')
  await reader
    .getByRole('row', { name: /TSAG-TD808/ })
    .getByRole('link')
    .first()
    .click()
  await expect(reader.getByRole('link', { name: 'Edit' })).toHaveCount(0)
  await expect(reader.getByRole('heading', { name: 'Annex B Sources' })).toBeVisible()
  const shown = await reader.locator('.report :is(h2, h3)').allTextContents()

  const word = await reader.request.get(`/reports/${id}/report.docx`)
  expect(word.headers()['content-disposition']).toContain('TSAG-TD808.docx')
  const file = readWord(await word.body())
  expect(file.text).toContain('TSAG-TD808')
  expect(file.headings).toEqual(shown.filter((heading) => heading !== 'Contents').map((text) => text.trim()))
  expect(file.headings).not.toContain('Annex C Words')

  const pdf = await reader.request.get(`/reports/${id}/report.pdf`, { timeout: 120_000 })
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the report of an earlier day knows nothing of what came later', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await page.goto('/reports/new')
  await page.getByLabel('As of the end of').fill('2020-01-31')
  await page.getByLabel('Title').fill('Before there was anything')
  await page.getByRole('button', { name: 'Make the report' }).click()
  await expect(page.getByText('There are no requests.')).toBeVisible()
  await expect(page.getByText('CxO-2024-01')).toHaveCount(0)
})

test('what does not fit is said at the field, and what was typed stays', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await page.goto('/reports/new')
  await page.getByLabel('Title').fill('A report of nothing')
  await page.getByLabel('As of the end of').fill('2026-01-31')
  await page.getByLabel('Progress since').fill('2026-03-31')
  await page.getByRole('button', { name: 'Make the report' }).click()
  await expect(page.getByText('Give a day before the one that the report is of.')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('A report of nothing')
})
