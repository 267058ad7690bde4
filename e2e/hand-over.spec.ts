// A chair's term ends: what waits for them goes to the next one in one step, and an empty seat is seen wherever it matters.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { assign } from './items.ts'

const letters = () =>
  randomUUID()
    .replaceAll('-', '')
    .slice(0, 6)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
    .toUpperCase()

async function foundGroup(admin: Page, code: string): Promise<void> {
  await admin.goto('/groups/new')
  await admin.getByLabel('Code').fill(code)
  await admin.getByLabel('Kind').selectOption('Focus group')
  await admin.getByLabel('Title', { exact: true }).fill('Lamps of harbours')
  await admin.getByRole('button', { name: 'Add the group' }).click()
  await expect(admin.getByRole('heading', { name: new RegExp(code) })).toBeVisible()
}

/** Invites a person who chairs the group; returns the address of their page. */
async function inviteChair(admin: Page, name: string, group: string): Promise<string> {
  await admin.goto('/people/new')
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('E-mail address').fill(`${randomUUID()}@example.org`)
  await admin.getByRole('button', { name: 'Invite and make the link' }).click()
  const page = admin.getByRole('link', { name })
  const path = (await page.getAttribute('href')) ?? ''
  await page.click()
  await admin.getByRole('link', { name: 'Give a function' }).click()
  await admin.getByLabel('Group', { exact: true }).fill(group)
  await admin.getByRole('radio', { name: 'Chair', exact: true }).check()
  await admin.getByLabel('First day').fill('2025-01-01')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByRole('link', { name: `Chair, ${group}` })).toBeVisible()
  return path
}

async function nameHolder(staff: Page, reference: string, name: string): Promise<void> {
  await staff.goto(`/items/${reference}/holder`)
  await staff.getByLabel('Person').selectOption(name)
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(holderOf(staff)).toContainText(name)
}

const holderOf = (page: Page) => page.getByRole('complementary', { name: 'About this item' })

const listOf = (group: string) => `/items?group=${group.toLowerCase()}`

test("a chair's term ends: the items go to the next chair in one step, and nothing is lost on the way", async ({
  signInAs,
}) => {
  test.setTimeout(120_000)
  const [admin, staff] = [await signInAs('admin'), await signInAs('staff')]
  const code = `FG-H${letters()}`
  await foundGroup(admin, code)
  const chair = await inviteChair(admin, `First chair of ${code}`, code)
  await inviteChair(admin, `Next chair of ${code}`, code)
  const [one = '', two = ''] = await registerText(staff, '3 July 1951', [
    'CxOs encouraged ITU to patch old buckets.',
    'CxOs encouraged ITU to varnish long oars.',
  ])
  for (const reference of [one, two]) {
    await assign(staff, reference, code)
    await nameHolder(staff, reference, `First chair of ${code}`)
  }

  await admin.goto(chair)
  await admin.getByRole('link', { name: `Chair, ${code}` }).click()
  await admin.getByLabel('Last day').fill('2026-01-31')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('still holds something')).toBeVisible()
  await expect(admin.getByText('2 open items.')).toBeVisible()
  await admin.getByRole('link', { name: 'Hand over' }).click()
  await expect(
    admin.getByRole('heading', { name: `Hand over what First chair of ${code} holds` }),
  ).toBeVisible()
  await admin.getByLabel('Who takes over', { exact: true }).selectOption(`Next chair of ${code} · ${code}`)
  await admin.getByLabel('A word to the successor').fill('The oars are nearly done.')
  await admin.getByRole('button', { name: 'Hand over' }).click()
  await expect(admin.getByText('It is handed over.')).toBeVisible()
  await expect(admin.getByText(`First chair of ${code} holds nothing`)).toBeVisible()

  await staff.goto(`/items/${two}`)
  await expect(holderOf(staff)).toContainText(`Next chair of ${code}`)
  await staff.goto(`/items/${two}/history`)
  await expect(staff.getByText('Handed over')).toBeVisible()
  await expect(staff.getByText('The oars are nearly done.')).toBeVisible()
})

test('a group whose only chair leaves is vacant wherever it is shown, and staff take what was left', async ({
  signInAs,
}) => {
  test.setTimeout(120_000)
  const [admin, staff] = [await signInAs('admin'), await signInAs('staff')]
  const code = `FG-V${letters()}`
  await foundGroup(admin, code)
  const chair = await inviteChair(admin, `Only chair of ${code}`, code)
  const [reference = ''] = await registerText(staff, '4 July 1952', ['CxOs encouraged ITU to coil ropes.'])
  await assign(staff, reference, code)
  await nameHolder(staff, reference, `Only chair of ${code}`)
  await expect(staff.getByText('Vacant', { exact: true })).toHaveCount(0)

  await admin.goto(chair)
  await admin.getByRole('link', { name: 'Deactivate' }).click()
  await admin.getByRole('button', { name: 'Deactivate the account' }).click()
  await expect(admin.getByText('The account is deactivated.')).toBeVisible()
  await expect(admin.getByText('still holds something')).toBeVisible()

  await staff.goto(`/items/${reference}`)
  await expect(staff.getByText('Vacant', { exact: true })).toBeVisible()
  for (const shape of ['', '/board', '/timeline']) {
    await staff.goto(listOf(code).replace('?', `${shape}?`))
    await expect(staff.getByTitle(`${code} is vacant: nobody acts for it`)).toBeVisible()
  }
  await staff.goto(`/groups/${code.toLowerCase()}`)
  await expect(staff.getByText(`Nobody acts for ${code} at the moment`)).toBeVisible()
  await staff.getByRole('link', { name: `Hand over what Only chair of ${code} holds` }).click()
  await staff.getByLabel('Who takes over', { exact: true }).selectOption('Staff, TSB')
  await staff.getByRole('button', { name: 'Hand over' }).click()
  await expect(staff.getByText('It is handed over.')).toBeVisible()
  await staff.goto(`/items/${reference}`)
  await expect(holderOf(staff)).toContainText('Staff, TSB')
})
