// Lists that leave the register, and one that comes back.
import { readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/node'
import { registerText } from './communiques.ts'
import { expect, phone, test } from './fixtures.ts'
import { downloadSheet, type Row, saveSheet, sendSheet } from './sheets.ts'

test('a spreadsheet edited offline comes back with one conflict', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  const references = await registerText(staff, '9 August 1986', [
    'CxOs encouraged ITU to number all bollards.',
    'CxOs encouraged ITU to paint all buoys.',
    'CxOs encouraged ITU to count all gulls.',
  ])
  const [bollards = '', buoys = '', gulls = ''] = references
  const rows = await downloadSheet(staff, '/items/sheet.xlsx?communique=cxo-1986&state=any')
  expect(rows.map((row) => row.Reference).sort()).toEqual([...references].sort())

  // On the train.
  const due = new Date('2031-05-06T00:00:00Z')
  const edited: Row[] = rows.map((row) => ({
    ...row,
    ...(row.Reference === bollards ? { 'Due date': due, Title: 'Bollards, numbered' } : {}),
    ...(row.Reference === buoys ? { 'Due date': due } : {}),
    ...(row.Reference === gulls ? { 'New update': 'The gulls fly away.', 'New health': 'Splendid' } : {}),
  }))
  const file = await saveSheet(edited)

  // Meanwhile, in the office.
  const colleague = await signInAs('second staff')
  await colleague.goto(`/items/${buoys}/due`)
  await colleague.getByLabel('Due on').fill('2030-01-02')
  await colleague.getByRole('button', { name: 'Save' }).click()
  await expect(colleague.getByText('The due date is saved.')).toBeVisible()

  await sendSheet(staff, 'bollards.xlsx', file)
  await expect(staff.getByText('1 line to apply, 1 conflict, 1 refused, 0 already so.')).toBeVisible()
  const line = (reference: string) => staff.getByRole('listitem').filter({ hasText: reference })
  await expect(line(bollards)).toContainText('Bollards, numbered')
  await expect(line(buoys)).toContainText('Second staff, TSB')
  await expect(line(buoys)).toContainText('2 Jan 2030 → 6 May 2031')
  await expect(line(buoys).getByRole('checkbox')).not.toBeChecked()
  await expect(line(gulls)).toContainText('This is none of On track, At risk and Off track.')

  await staff.getByRole('button', { name: 'Apply the chosen lines' }).click()
  await expect(staff.getByText('The chosen lines are applied.')).toBeVisible()
  await staff.goto(`/items/${bollards}/history`)
  await expect(staff.getByText('bollards.xlsx').first()).toBeVisible()
  await staff.goto(`/items/${buoys}`)
  await expect(staff.getByText('2 Jan 2030').first()).toBeVisible()

  const again = await saveSheet(edited.filter((row) => row.Reference === bollards))
  await sendSheet(staff, 'once-more.xlsx', again)
  await expect(staff.getByText('Nothing to apply')).toBeVisible()
  await expect(staff.getByText('1 line is already so.')).toBeVisible()
})

test('without JavaScript, on a phone, a chair sends progress back', async ({ signInAs }) => {
  const chair = await signInAs('chair of SG15', { ...phone, javaScriptEnabled: false })
  const rows = await downloadSheet(chair, '/items/sheet.xlsx?mine=1&sort=reference')
  const [first] = rows.filter((row) => row.Responsible === 'SG15')
  if (!first) throw new Error('SG15 has nothing in the first register.')
  const text = `Said in a spreadsheet, ${Date.now()}.`
  await sendSheet(chair, 'sg15.xlsx', await saveSheet([{ ...first, 'New update': text }]))
  await chair.getByRole('button', { name: 'Apply the chosen lines' }).click()
  await expect(chair.getByText('The chosen lines are applied.')).toBeVisible()
  await chair.goto(`/items/${first.Reference}`)
  await expect(chair.getByText(text)).toBeVisible()
})

test('what is no spreadsheet of ours is refused with a sentence', async ({ signInAs }) => {
  const staff = await signInAs('staff')
  await staff.goto('/items/import')
  await staff
    .getByLabel('The edited spreadsheet, as XLSX')
    .setInputFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Notes') })
  await staff.getByRole('button', { name: 'Look it over' }).click()
  await expect(staff.getByText(/This is no XLSX file/)).toBeVisible()
})

test('a filtered list is taken along with the columns that are chosen', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items?group=sg15&role=responsible&state=any')
  await page.getByRole('link', { name: 'Export', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Latest progress' }).check()
  await page.getByRole('checkbox', { name: 'Waits for' }).uncheck()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as XLSX' }).click()
  await expect(page.getByText('The file is saved.')).toBeVisible()
  const [headings = [], ...rows] = await readSheet(await (await saved).path())
  expect(headings).toContain('Latest progress')
  expect(headings).not.toContain('Waits for')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row[headings.indexOf('Responsible')]).toBe('SG15')
  expect(rows.some((row) => row[headings.indexOf('Due')] instanceof Date)).toBe(true)
})

test('without JavaScript the same buttons save the same files', async ({ signInAs }) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false })
  await page.goto('/requests/export')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const text = readFileSync(await (await saved).path(), 'utf8')
  expect(text.startsWith('\uFEFFReference,What was asked,')).toBe(true)
  expect(text).toContain('CxO-2024-01,')
})

test('an item fits one sheet of paper', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/items/CxO-2024-03-1')
  await page.getByRole('link', { name: 'Print sheet' }).click()
  await expect(page.getByRole('heading', { name: 'Next step' })).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
