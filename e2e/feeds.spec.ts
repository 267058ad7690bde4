// Following the register without signing in: a link is made, a program reads by it, and it is revoked.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import ICAL from 'ical.js'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { assign, logProgress } from './items.ts'

/** The secret address that the page shows once. */
const shownLink = (page: Page, name: string) => page.getByLabel(`The new link: ${name}`).inputValue()

async function revoke(page: Page, name: string): Promise<void> {
  await page.goto('/account/feeds')
  await page.getByRole('link', { name: `Revoke ${name}` }).click()
  await page.getByRole('button', { name: 'Revoke the link' }).click()
  await expect(page.getByText('The link is revoked.')).toBeVisible()
}

test('the chair of SG15 follows what is due in a calendar, until the link is revoked', async ({
  signInAs,
  playwright,
}) => {
  const page = await signInAs('chair of SG15')
  const name = `Due ${randomUUID().slice(0, 8)}`
  await page.goto('/account')
  await page.getByRole('link', { name: /Calendars and feeds/ }).click()
  await page.getByRole('link', { name: 'Make a link' }).click()
  await page.getByRole('radio', { name: 'Mine' }).check()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await shownLink(page, name)
  expect(link).toMatch(/\/feeds\/[\w-]{43}\/calendar\.ics$/)

  const program = await playwright.request.newContext()
  const { pathname } = new URL(link)
  const address = new URL(pathname, page.url()).href
  const answer = await program.get(address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  expect(answer.headers()['cache-control']).toContain('no-store')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name)
  const summaries = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))
  expect(summaries.some((summary) => summary.includes('SG15'))).toBe(true)
  expect(summaries.some((summary) => summary.startsWith('Round: answers are due'))).toBe(true)
  const again = await program.get(address, { headers: { 'if-none-match': answer.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  // The secret opens what it was made for.
  expect((await program.get(address.replace('calendar.ics', 'progress.atom'))).status()).toBe(404)

  await revoke(page, name)
  const gone = await program.get(address)
  expect(gone.status()).toBe(404)
  expect(await gone.text()).toBe('Not found\n')
  await page.reload()
  await expect(page.getByLabel(`The new link: ${name}`)).toHaveCount(0)
  await program.dispose()
})

test('a feed of a list tells a viewer what everybody may read, and staff more', async ({
  signInAs,
  playwright,
}) => {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '5 July 1953', ['CxOs encouraged ITU to varnish masts.'])
  await assign(staff, reference, 'SG12')
  await logProgress(staff, reference, { text: 'A **first** coat is on.' })
  await logProgress(staff, reference, { text: 'The varnish is late.', visibility: 'Staff and managers' })

  const program = await playwright.request.newContext()
  const read = async (person: 'viewer' | 'staff') => {
    const page = await signInAs(person)
    const name = `Masts ${randomUUID().slice(0, 8)}`
    await page.goto('/items?communique=cxo-1953')
    await page.getByRole('link', { name: 'Feed of this list' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('button', { name: 'Make the link' }).click()
    const { pathname } = new URL(await shownLink(page, name))
    const answer = await program.get(new URL(pathname, page.url()).href)
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    return parseFeed(await answer.text()).items
  }
  const open = await read('viewer')
  expect(open).toHaveLength(1)
  expect(open[0]?.content).toContain('<strong>first</strong>')
  expect(open[0]?.url).toContain(`/items/${reference}`)
  expect((await read('staff')).map(({ content }) => content).join()).toContain('The varnish is late.')
  await program.dispose()
})
