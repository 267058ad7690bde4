// Spreadsheets as people handle them offline: downloaded, read, edited by another program, sent back.
import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'

type Value = string | number | Date | boolean | null
export type Row = Record<string, Value>

/** The rows of the spreadsheet to edit offline, by the headings of their columns. */
export async function downloadSheet(page: Page, address: string): Promise<Row[]> {
  const answer = await page.request.get(address)
  const [headings = [], ...rows] = (await readSheet(await answer.body())) as Value[][]
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, place) => [heading, row[place] ?? null])),
  )
}

/** A file with these rows, as another program saves it. */
export function saveSheet(rows: readonly Row[]): Promise<Buffer> {
  const headings = Object.keys(rows[0] ?? {})
  const cell = (value: Value | undefined) =>
    value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : (value ?? null)
  return writeExcelFile([
    headings,
    ...rows.map((row) => headings.map((heading) => cell(row[heading]))),
  ] as never).toBuffer()
}

/** Sends the file in and waits for its preview. */
export async function sendSheet(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/items/import')
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('The edited spreadsheet, as XLSX').setInputFiles({ name, mimeType, buffer })
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
