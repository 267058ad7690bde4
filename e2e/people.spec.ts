// An administrator lets people in, and out again.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fillSignIn } from './sessions.ts'

const secret = 'correct horse battery staple'

/** Invites a person by the page; returns the link to hand over. */
async function invite(admin: Page, name: string, email: string): Promise<string> {
  await admin.goto('/people/new')
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('E-mail address').fill(email)
  await admin.getByRole('button', { name: 'Invite and make the link' }).click()
  return admin.getByLabel(`Invitation for ${name}`).inputValue()
}

/** Opens the link, sets a password and arrives on the home page. */
async function follow(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('New password').fill(secret)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible()
}

const newAddress = () => `${randomUUID()}@example.org`

test('an invited person sets a password by a link that works once, until the account is deactivated', async ({
  signInAs,
  visit,
}) => {
  const admin = await signInAs('admin')
  const email = newAddress()
  const link = await invite(admin, 'Expert of the harbour', email)
  const expert = await visit()
  await follow(expert, link)

  const late = await visit()
  await late.goto(link)
  await expect(late.getByText('The link has been used. Each works once.')).toBeVisible()
  await late.goto('/sign-in')
  await fillSignIn(late, email, secret)
  await expect(late.getByRole('heading', { name: 'Home' })).toBeVisible()

  await admin.goto(`/people?q=${email}`)
  await admin.getByRole('link', { name: 'Expert of the harbour' }).click()
  await admin.getByRole('link', { name: 'Deactivate' }).click()
  await admin.getByRole('button', { name: 'Deactivate the account' }).click()
  await expect(admin.getByText('The account is deactivated.')).toBeVisible()

  for (const page of [expert, late]) {
    await page.goto('/items')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  }
  await fillSignIn(late, email, secret)
  await expect(late.getByText('This address and password do not belong together.')).toBeVisible()
})

test('a changed password ends the sessions elsewhere, not here', async ({ signInAs, visit }) => {
  const email = newAddress()
  const link = await invite(await signInAs('admin'), 'Keeper of the lamp', email)
  const here = await visit()
  await follow(here, link)
  const there = await visit()
  await there.goto('/sign-in')
  await fillSignIn(there, email, secret)
  await expect(there.getByRole('heading', { name: 'Home' })).toBeVisible()

  await here.goto('/account/password')
  await here.getByLabel('Current password').fill(secret)
  await here.getByLabel('New password').fill('another horse another staple')
  await here.getByRole('button', { name: 'Save' }).click()
  await expect(here.getByText('Your password is changed. You are signed out everywhere else.')).toBeVisible()
  await there.goto('/items')
  await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('a role that is given holds from the next page on', async ({ signInAs, visit }) => {
  const admin = await signInAs('admin')
  const email = newAddress()
  const person = await visit()
  await follow(person, await invite(admin, 'New member of staff', email))
  await person.goto('/communiques/import')
  await expect(person.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()

  await admin.goto(`/people?q=${email}`)
  await admin.getByRole('link', { name: 'New member of staff' }).click()
  await admin.getByRole('link', { name: 'Change roles' }).click()
  await admin.getByLabel('Staff').check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('The roles are changed.')).toBeVisible()
  await person.goto('/communiques/import')
  await expect(person.getByRole('heading', { name: 'Import a communiqué' })).toBeVisible()
})

test('the last administrator stays', async ({ signInAs }) => {
  const admin = await signInAs('admin')
  await admin.goto('/people?role=admin')
  await admin.getByRole('link', { name: 'Administrator' }).click()
  await admin.getByRole('link', { name: 'Deactivate' }).click()
  await expect(admin.getByText('This is the last administrator.')).toBeVisible()
  await expect(admin.getByRole('button', { name: 'Deactivate the account' })).toHaveCount(0)
})
