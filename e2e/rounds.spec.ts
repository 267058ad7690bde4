// Staff run a reporting round, from opening it to the report that its closing keeps.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { accept, assign } from './items.ts'

const said = (page: Page, reference: string) => page.getByRole('row').filter({ hasText: reference })

/** Three items of their own that SG15 has accepted. */
async function itemsOfSg15(staff: Page, officer: Page): Promise<string[]> {
  const references = await registerText(staff, '7 March 1987', [
    'CxOs called on ITU to repaint the lighthouses of the north.',
    'CxOs called on ITU to repaint the lighthouses of the south.',
    'CxOs called on ITU to count the steps of the lighthouses.',
  ])
  for (const reference of references) {
    await assign(staff, reference, 'SG15')
    await accept(officer, reference, 'SG15')
  }
  return references
}

async function download(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the report of baseline 1' }).click(),
  ])
  const bytes = await readFile(await file.path())
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

test('staff run a round from opening to closed report, and a manager reopens it', async ({ signInAs }) => {
  test.setTimeout(180_000)
  const [staff, officer] = [await signInAs('staff'), await signInAs('chair of SG15')]
  const [north = '', south = '', steps = ''] = await itemsOfSg15(staff, officer)

  await staff.goto('/rounds')
  await staff.getByRole('link', { name: 'Open a round' }).click()
  await staff.getByLabel('CxO-1987').check()
  await staff.getByRole('button', { name: 'Show what it asks for' }).click()
  await expect(staff.getByText('It asks for 3 answers of 1 group.')).toBeVisible()
  await staff.getByLabel('Meeting').fill('Board of lighthouses')
  await staff.getByLabel('First day').fill('2098-05-26')
  await staff.getByLabel('Last day').fill('2098-05-30')
  await staff.getByLabel('Place').fill('Geneva')
  await staff.getByLabel('Answers are due on').fill('2098-05-12')
  await staff.getByLabel('Note to the groups').fill('Please name the colours.')
  await staff.getByRole('button', { name: 'Open the round' }).click()
  await expect(staff.getByText('The round is open.')).toBeVisible()
  await expect(staff.getByText('0 of 3 answered').first()).toBeVisible()
  const round = new URL(staff.url()).pathname

  await test.step('the officer finds on the home page what is owed, and answers', async () => {
    await officer.goto('/')
    await expect(officer.getByText(/^3 answers owed to Board of lighthouses/)).toBeVisible()
    await officer.goto(`/items/${north}`)
    await expect(officer.getByText(/An answer is owed to the round Board of lighthouses/)).toBeVisible()
    await officer.getByRole('link', { name: 'Answer', exact: true }).click()
    await officer.getByLabel('What moved; or, without change, why').fill('Two of four are white again.')
    await officer.getByRole('button', { name: 'Log the answer' }).click()
    await expect(officer.getByText('The answer is logged, and counts for the round.')).toBeVisible()
    await expect(said(officer, north)).toContainText('Two of four are white again. Chair, SG15')
  })

  await test.step('staff answer on the group’s behalf that nothing changed', async () => {
    await staff.goto(round)
    await staff.getByRole('link', { name: `Answer for ${south}` }).click()
    await staff.getByRole('radio', { name: /^No change/ }).check()
    await staff.getByLabel('What moved; or, without change, why').fill('The paint has not come.')
    await staff.getByRole('button', { name: 'Log the answer' }).click()
    await expect(said(staff, south)).toContainText('No change')
    await expect(staff.getByText('2 of 3 answered').first()).toBeVisible()
  })

  await test.step('staff remind who has not answered, and give more time', async () => {
    await staff.getByRole('link', { name: 'Remind' }).click()
    await expect(staff.getByText(`For Board of lighthouses, SG15 still owes`)).toContainText(steps)
    await staff.getByRole('button', { name: 'Queue the reminders' }).click()
    await expect(staff.getByText('The reminders are written and wait to be sent.')).toBeVisible()
    await expect(staff.getByText(/^reminded/)).toBeVisible()
    await staff.getByRole('link', { name: 'Extend' }).click()
    await staff.getByLabel('New due date').fill('2098-05-19')
    await staff.getByLabel('Reason').fill('The painters are at sea.')
    await staff.getByRole('button', { name: 'Extend', exact: true }).click()
    await expect(staff.getByText(/due 19 May 2098/)).toBeVisible()
  })

  await test.step('closing says who is silent, and keeps the report', async () => {
    await staff.getByRole('link', { name: 'Close the round' }).click()
    await expect(staff.getByText('SG15: 1 item')).toBeVisible()
    await staff.getByRole('button', { name: 'Close and freeze' }).click()
    await expect(staff.getByText('The round is closed.')).toBeVisible()
    await expect(said(staff, steps)).toContainText('Silent')
    await staff.getByRole('link', { name: 'History' }).click()
    await expect(staff.getByText('The painters are at sea.')).toBeVisible()
  })

  await test.step('the report is served unchanged, also when a manager has reopened the round', async () => {
    await staff.goto(round)
    const kept = await download(staff)
    expect(kept.bytes.subarray(0, 2).toString()).toBe('PK')
    await expect(staff.getByRole('link', { name: 'Reopen' })).toHaveCount(0)
    const manager = await signInAs('manager')
    await manager.goto(round)
    await manager.getByRole('link', { name: 'Reopen' }).click()
    await manager.getByLabel('Reason').fill('SG15 counted after all.')
    await manager.getByRole('button', { name: 'Reopen', exact: true }).click()
    await expect(manager.getByText('The round is open again.')).toBeVisible()
    await expect(said(manager, steps)).toContainText('Owed')
    expect((await download(manager)).hash).toBe(kept.hash)
  })
})

test('a round’s page is complete without JavaScript', async ({ signInAs }) => {
  const page = await signInAs('viewer', { javaScriptEnabled: false })
  await page.goto('/rounds')
  await page.getByRole('row').filter({ hasText: '2025' }).getByRole('link').first().click()
  await expect(page.getByText(/answered/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Remind' })).toHaveCount(0)
})
