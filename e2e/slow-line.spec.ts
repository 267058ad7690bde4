// An officer on a phone, somewhere with a slow line: all of it can be done, and pages come with little to carry.
import type { Page } from '@playwright/test'
import { expect, phone, test } from './fixtures.ts'
import { arrive, foundGroup, inviteOfficer, openRound, takeOn } from './officers.ts'

/** As in bench/slow-line.ts. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
/**
 * Bytes of a first visit, which take 1.5 of the 3 seconds on that line. The rest is for opening the connection, for the answers to begin
 * (150 ms each, one after the other: page, what it asks for, what keeps drafts), and for the phone.
 */
const BUDGET = 300_000

/** Puts the page behind the line; returns the bytes that come over it, as they are sent. */
async function slowDown(page: Page): Promise<{ bytes: number }> {
  const sent = { bytes: 0 }
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent.bytes += encodedDataLength
  })
  await devtools.send('Network.emulateNetworkConditions', LINE)
  return sent
}

test('an officer answers a round over a slow line, and a first visit is light', async ({
  signInAs,
  visit,
}) => {
  test.setTimeout(180_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-SKERRY')
  const chair = await inviteOfficer(admin, { name: 'Chair, FG-SKERRY', group: 'FG-SKERRY', as: 'Chair' })
  const near = await arrive(visit, chair)
  const [reference = ''] = await takeOn(staff, near, {
    ...{ day: '7 March 1915', group: 'FG-SKERRY' },
    sentences: ['CxOs called on ITU to chart the skerries of the west.'],
  })
  const round = await openRound(staff, 'Board of skerries', 'CxO-1915')
  const storageState = await near.context().storageState()

  for (const address of ['/my-groups', `${round}/answer`]) {
    const page = await visit({ ...phone, storageState })
    const sent = await slowDown(page)
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(sent.bytes, address).toBeGreaterThan(100_000)
    expect(sent.bytes, address).toBeLessThan(BUDGET)
  }

  const far = await visit({ ...phone, storageState })
  await slowDown(far)
  await far.goto('/my-groups')
  await far.getByRole('link', { name: 'Answer on one page' }).tap()
  const card = far.locator(`section[data-answer="${reference}"]`)
  await card.getByRole('textbox', { name: 'What has begun' }).fill('Two skerries are charted.')
  await expect(card.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await card.getByRole('radio', { name: 'On track' }).tap()
  await far.getByRole('button', { name: `Send the answer about ${reference}` }).tap()
  await expect(far.getByText('Your answer is in. Thank you.')).toBeVisible()
  await expect(far.getByText('All answered. Thank you.')).toBeVisible()
})
