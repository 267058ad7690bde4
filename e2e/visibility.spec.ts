// What is marked internal, or for the groups of an item, shows nowhere to others.
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { assign, logProgress } from './items.ts'
import type { PersonName } from './people.ts'

const internal = 'The quicksilver contract is in doubt.'
const forGroups = 'The keeper prefers petroleum.'

/** Wherever progress could show. */
const placesOf = (reference: string) => [
  `/items/${reference}`,
  `/items/${reference}/history`,
  '/items',
  '/',
  '/requests',
  `/requests/${reference.slice(0, -2)}`,
  '/communiques/cxo-1990',
  '/groups/sg15',
]

async function readEverywhere(page: Page, reference: string): Promise<string> {
  const texts: string[] = []
  for (const place of placesOf(reference)) {
    const answer = await page.request.get(place)
    expect(answer.status(), place).toBe(200)
    texts.push(await answer.text())
  }
  return texts.join('\n')
}

test('an internal update is read by staff alone, one for the groups by their officers too', async ({
  signInAs,
}) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '8 July 1990', [
    'CxOs called on ITU to light the old beacons.',
  ])
  await assign(staff, reference, 'SG15')
  await logProgress(staff, reference, { text: internal, visibility: 'Staff and managers' })
  await logProgress(staff, reference, { text: forGroups, visibility: 'Groups of the item' })
  await logProgress(staff, reference, { text: 'Beacons were counted.' })

  const readers: [PersonName, string[]][] = [
    ['viewer', []],
    ['chair of SG11', []],
    ['chair of SG15', ['petroleum']],
    ['manager', ['petroleum', 'quicksilver']],
  ]
  for (const [person, readable] of readers) {
    const page = await signInAs(person)
    const text = await readEverywhere(page, reference)
    for (const word of ['petroleum', 'quicksilver']) {
      expect(text.includes(word), `${person} reads of ${word}`).toBe(readable.includes(word))
      await page.goto(`/items?q=${word}`)
      const found = page.getByRole('link', { name: 'Light the old beacons' })
      await expect(found, `${person} searches ${word}`).toHaveCount(readable.includes(word) ? 1 : 0)
    }
    await page.goto(`/items/${reference}`)
    await expect(page.getByText('Beacons were counted.')).toBeVisible()
  }
})
