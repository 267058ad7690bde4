// Everything works where scripts do not run.
import { communiqueOf } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { fillUpdate } from './items.ts'
import { password, people } from './people.ts'
import { fillSignIn } from './sessions.ts'

test('sign in, import and register a text, log progress, filter, search and sign out, all without JavaScript', async ({
  visit,
}) => {
  const page = await visit({ javaScriptEnabled: false })
  await page.goto('/communiques/import')
  await fillSignIn(page, people.staff, 'a wrong password')
  await expect(page.getByText('This address and password do not belong together.')).toBeVisible()
  await fillSignIn(page, people.staff, password)
  await expect(page.getByRole('heading', { name: 'Import a communiqué' })).toBeVisible()

  await page
    .getByLabel('paste the text')
    .fill(
      communiqueOf('7 June 1999', [
        'CxOs encouraged ITU to list the buoys of every harbour.',
        'They called on ITU to paint them.',
      ]),
    )
  await page.getByRole('button', { name: 'Import' }).click()
  await page.getByRole('button', { name: 'Keep: List the buoys' }).click()
  await expect(page.getByText('1 kept, 0 dropped, 1 to decide')).toBeVisible()
  await page.getByRole('button', { name: 'Keep the undecided one' }).click()
  await page.getByRole('button', { name: 'Register 2 requests' }).click()
  await expect(page.getByText('Registered. This is the communiqué as it reads')).toBeVisible()

  await page.getByRole('link', { name: 'CxO-1999-01-1' }).click()
  await page.getByRole('link', { name: 'Log progress' }).click()
  await fillUpdate(page, { text: 'Buoys are being counted.', evidence: 'https://example.org/buoys' })
  await page.getByRole('button', { name: 'Send update' }).click()
  await expect(page.getByText('Your update is in. Thank you.')).toBeVisible()
  await expect(page.getByText('Buoys are being counted.')).toBeVisible()

  await page.goto('/items')
  await page.getByRole('link', { name: 'State: open', exact: true }).click()
  await page.getByRole('link', { name: /^Not started/ }).click()
  await expect(page).toHaveURL(/state=not_started/)
  await page.getByRole('searchbox', { name: 'Search' }).filter({ visible: true }).fill('buoys counted')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /CxO-1999-01-1/ })).toBeVisible()

  await page.getByText('Staff, TSB', { exact: true }).filter({ visible: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
})
