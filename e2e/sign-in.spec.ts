// Signing in and out, and what stands in the way of those who guess.
import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'
import { password, people } from './people.ts'
import { fillSignIn } from './sessions.ts'

test('who is sent to the sign-in page comes back to where they wanted to go', async ({ visit }) => {
  const page = await visit()
  await page.goto('/items?state=any')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await fillSignIn(page, people.viewer, password)
  await expect(page).toHaveURL('/items?state=any')
  await expect(page.getByRole('heading', { name: 'Action plan' })).toBeVisible()
})

test('signing out ends the session in this browser', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: people.viewer }).click()
  await expect(page.getByLabel('E-mail address')).toHaveValue(people.viewer)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Viewer', { exact: true }).filter({ visible: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await page.goto('/items')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('a wrong password gets one sentence, and after ten of them a wait', async ({ visit }) => {
  const page = await visit()
  const guesser = `guesser-${randomUUID()}@example.org`
  await page.goto('/sign-in')
  for (let tries = 0; tries < 10; tries++) {
    await fillSignIn(page, guesser, `guess number ${tries}`)
    await expect(page.getByLabel('Password')).toHaveValue('')
    await expect(page.getByText('This address and password do not belong together.')).toBeVisible()
  }
  await fillSignIn(page, guesser, 'guess number 10')
  await expect(page.getByText('There were too many attempts. Wait')).toBeVisible()
})

test('an address elsewhere is not followed after signing in', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in?next=//example.org/items')
  await fillSignIn(page, people.viewer, password)
  await expect(page).toHaveURL('/')
})
