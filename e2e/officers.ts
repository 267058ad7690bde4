// Verbs of officers: a group of their own with its officers, and a round that asks it for answers.
import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions } from '@playwright/test'
import { expect, type Page } from '@playwright/test'
import { registerText } from './communiques.ts'

const secret = 'a lamp for every officer'

/** Founds the group beside all others. */
export async function foundGroup(admin: Page, code: string): Promise<void> {
  await admin.goto('/groups/new')
  await admin.getByLabel('Code', { exact: true }).fill(code)
  await admin.getByLabel('Title', { exact: true }).fill(`Lamps of ${code}`)
  await admin.getByRole('button', { name: 'Add the group' }).click()
  await expect(admin.getByText('The group is added.')).toBeVisible()
}

export interface Officer {
  name: string
  /** Of their mail. */
  address: string
  /** By which they set their first password. */
  link: string
}

/** Invites somebody and gives them a function in the group. */
export async function inviteOfficer(
  admin: Page,
  { name, group, as }: { name: string; group: string; as: 'Chair' | 'Vice-chair' | 'Rapporteur' },
): Promise<Officer> {
  const address = `${randomUUID()}@example.org`
  await admin.goto('/people/new')
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('E-mail address').fill(address)
  await admin.getByRole('button', { name: 'Invite and make the link' }).click()
  const link = await admin.getByLabel(`Invitation for ${name}`).inputValue()
  await admin.getByRole('link', { name, exact: true }).click()
  await admin.getByRole('link', { name: 'Give a function' }).click()
  await admin.getByLabel('Group').fill(group)
  await admin.getByRole('radio', { name: as, exact: true }).check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('The function is given.')).toBeVisible()
  return { name, address, link }
}

/** Opens the link, sets a password and is signed in. */
export async function arrive(
  visit: (options?: BrowserContextOptions) => Promise<Page>,
  { link }: Officer,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await visit(options)
  await page.goto(link)
  await page.getByLabel('New password').fill(secret)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible()
  return page
}

/** Registers a text of its own, and the group takes on each of its items. `day` as for `registerText`. */
export async function takeOn(
  staff: Page,
  officer: Page,
  { day, group, sentences }: { day: string; group: string; sentences: readonly string[] },
): Promise<string[]> {
  const references = await registerText(staff, day, sentences)
  for (const reference of references) {
    await staff.goto(`/items/${reference}/assign`)
    // The words of the request may have suggested the group already.
    if (await staff.getByRole('link', { name: `End the assignment of ${group}` }).isVisible()) continue
    await staff.getByRole('combobox', { name: 'Group' }).selectOption(group)
    await staff.getByRole('radio', { name: 'Responsible' }).check()
    await staff.getByRole('button', { name: 'Propose' }).click()
    await expect(staff.getByText('The group is proposed.')).toBeVisible()
  }
  for (const reference of references) {
    await officer.goto('/my-groups')
    await officer.getByRole('link', { name: `Accept ${reference} for ${group}` }).click()
    await officer.getByRole('button', { name: 'Accept' }).click()
    await expect(officer.getByText('Accepted.', { exact: true })).toBeVisible()
  }
  return references
}

/** Opens a round about the communiqué and returns its address. */
export async function openRound(staff: Page, meeting: string, communique: string): Promise<string> {
  await staff.goto('/rounds/new')
  await staff.getByLabel('Meeting').fill(meeting)
  await staff.getByLabel(communique, { exact: true }).check()
  // Each choice shows at once what it would ask for, and what was typed stays.
  await expect(staff).toHaveURL(/communiques=/)
  await expect(staff.getByLabel('Meeting')).toHaveValue(meeting)
  await staff.getByLabel('First day').fill('2098-05-26')
  await staff.getByLabel('Answers are due on').fill('2098-05-12')
  await staff.getByRole('button', { name: 'Open the round' }).click()
  await expect(staff.getByText('The round is open.')).toBeVisible()
  return new URL(staff.url()).pathname
}

/** From the page of a round that was just opened: tells all who are asked by mail. */
export async function sendCall(staff: Page): Promise<void> {
  await staff.getByRole('link', { name: 'Read and send the call' }).click()
  await staff.getByRole('button', { name: /^Send \d+ mails?$/ }).click()
  await expect(staff.getByText('The call is on its way')).toBeVisible()
}
