// A communiqué goes in; reviewed requests with action items come out.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { communiqueOf, importFile, importText } from './communiques.ts'
import { expect, test } from './fixtures.ts'

const root = path.resolve(import.meta.dirname, '..')
const example = path.join(root, 'examples/example-communique.docx')
const real = path.resolve(root, '../shared/communique/TSAG-TD55.docx')

test('staff imports the example, reviews it by keyboard, registers it and assigns a study group', async ({
  signInAs,
}) => {
  const page = await signInAs('staff')
  await importFile(page, example)
  await expect(page.getByText('0 kept, 0 dropped, 19 to decide')).toBeVisible()
  await expect(page.getByText('19 proposals still wait for a decision')).toBeVisible()

  await page.keyboard.press('j')
  await expect(page.getByRole('article').nth(0)).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByText('1 kept, 0 dropped, 18 to decide')).toBeVisible()
  await expect(page.getByRole('article').nth(1)).toBeFocused()
  await page.keyboard.press('d')
  await expect(page.getByText('1 kept, 1 dropped, 17 to decide')).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByText('1 kept, 0 dropped, 18 to decide')).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByRole('article').nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('article').nth(0)).toBeFocused()

  await page.keyboard.press('e')
  await page
    .getByRole('textbox', { name: 'Title', exact: true })
    .fill('Submarine cables that report their health')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByRole('article', { name: /Proposal 1 of 19.*Submarine cables that report their health/ }),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Add a sentence' }).click()
  await page.getByRole('button', { name: /^Add as request: CxOs noted the growing number/ }).click()
  await expect(page.getByText('2 kept, 0 dropped, 18 to decide')).toBeVisible()
  await page.getByRole('button', { name: 'Keep all 18 undecided' }).click()
  await expect(page.getByText('20 kept, 0 dropped, 0 to decide')).toBeVisible()
  await page.getByRole('button', { name: 'Register 15 requests and 5 endorsements' }).click()

  await expect(page.getByText('Registered. This is the communiqué as it reads')).toBeVisible()
  await expect(page.getByRole('link', { name: 'CxO-2025-01-1' })).toBeVisible()
  await expect(page.getByText('15 requests, 5 endorsements')).toBeVisible()
  await expect(
    page.getByRole('link', { name: /^specify how submarine cables|submarine cables can report/ }),
  ).toBeVisible()

  await page.getByRole('link', { name: 'CxO-2025-01-1' }).click()
  await expect(page.getByRole('heading', { name: 'Submarine cables that report their health' })).toBeVisible()
})

test('a review that is left half done is there again the next day, and can be closed', async ({
  signInAs,
}) => {
  const first = await signInAs('staff')
  const text = communiqueOf('3 May 1991', [
    'CxOs encouraged ITU to count the lighthouses of all coasts.',
    'They called on ITU to publish their heights.',
  ])
  await importText(first, text)
  await first.getByRole('button', { name: 'Drop: Count the lighthouses' }).click()
  await expect(first.getByText('0 kept, 1 dropped, 1 to decide')).toBeVisible()

  const later = await signInAs('staff')
  await later.goto('/communiques')
  await later.getByRole('link', { name: /3 May 1991/ }).click()
  await expect(later.getByText('0 kept, 1 dropped, 1 to decide')).toBeVisible()
  await later.getByRole('button', { name: 'Close without registering' }).click()
  await expect(later.getByText('The review is closed. Nothing of it was registered.')).toBeVisible()
})

test('a sentence that was missed is marked by selecting its words', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await importText(
    page,
    communiqueOf('4 June 1992', [
      'CxOs encouraged ITU to paint lighthouses red.',
      'A lamp for each of them is a wish of many.',
    ]),
  )
  await page.getByText('A lamp for each of them').click({ clickCount: 3 })
  await page.getByRole('button', { name: 'Mark as request' }).click()
  await expect(page.getByText('1 kept, 0 dropped, 1 to decide')).toBeVisible()
  await expect(page.getByRole('article', { name: /Proposal 2 of 2: Request, Kept/ })).toBeVisible()
})

if (existsSync(real)) {
  test('the real communiqué adds its quotes to the first register, and the second time nothing', async ({
    signInAs,
  }) => {
    const page = await signInAs('second staff')
    await importFile(page, real)
    await expect(page.getByText('This meeting is in the register')).toBeVisible()
    await expect(page.getByText('its quote is filled in').first()).toBeVisible()
    const words = readFileSync(real.replace('.docx', '.gold.json'), 'utf8')
    const [{ quote }] = JSON.parse(words).statements ?? JSON.parse(words)
    await page.getByRole('button', { name: /^Register the text of \d+ requests/ }).click()
    await expect(page.getByText('Registered. This is the communiqué as it reads')).toBeVisible()
    await expect(page.getByText(quote.slice(0, 30)).first()).toBeVisible()

    await importFile(page, real)
    await expect(page.getByText('Nothing to add: the register has all of this already.')).toBeVisible()
    await page.getByRole('button', { name: 'Close without registering' }).click()
  })
}
