// Officers answer a round on one page: on a phone, two at once, and over a line that breaks.
import type { Page } from '@playwright/test'
import { expect, phone, test } from './fixtures.ts'
import { askForLink } from './invited.ts'
import { lastMailTo, linkIn } from './mails.ts'
import { arrive, foundGroup, inviteOfficer, openRound, sendCall, takeOn } from './officers.ts'

const card = (page: Page, reference: string) => page.locator(`section[data-answer="${reference}"]`)
const text = (page: Page, reference: string) =>
  card(page, reference).getByRole('textbox', {
    name: /What happened|What has begun|Why is there|What was done/,
  })
const saved = (page: Page, reference: string) => card(page, reference).getByText(/^Saved \d\d:\d\d$/)

const ALLOWED_SECONDS = 120
/** What a tap and a key cost somebody who types with two thumbs. */
const TAP = 2.5
const KEY = 0.2

test('an officer answers a round of six items on a phone, from a mail, in under two minutes of clicks and typing', async ({
  signInAs,
  visit,
}) => {
  test.setTimeout(240_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-LAMPS')
  const chair = await inviteOfficer(admin, { name: 'Chair, FG-LAMPS', group: 'FG-LAMPS', as: 'Chair' })
  const desk = await arrive(visit, chair)
  const things = ['the lenses', 'the wicks', 'the stairs', 'the horns', 'the ladders', 'the keepers']
  const items = await takeOn(staff, desk, {
    ...{ day: '4 March 1911', group: 'FG-LAMPS' },
    sentences: things.map((thing) => `CxOs called on ITU to count ${thing} of the lighthouses.`),
  })
  await openRound(staff, 'Board of lamps', 'CxO-1911')
  await sendCall(staff)
  const call = await lastMailTo(chair.address, { subject: /Board of lamps/ })
  // Nobody is signed in on the phone.
  const page = await visit(phone)

  let seconds = 0
  const began = Date.now()
  const tap = async (target: ReturnType<Page['locator']>) => {
    seconds += TAP
    await target.tap()
  }
  const type = async (reference: string, words: string) => {
    seconds += TAP + words.length * KEY
    await text(page, reference).tap()
    await text(page, reference).fill(words)
  }

  await test.step('the mail leads to the round, by a link to sign in that comes by mail too', async () => {
    seconds += TAP
    await page.goto(linkIn(call, '/answer?group='))
    seconds += TAP + chair.address.length * KEY + TAP
    await askForLink(page, chair.address)
    const link = linkIn(await lastMailTo(chair.address, { subject: /link to sign in/ }), '/link/')
    seconds += TAP
    await page.goto(link)
    await tap(page.getByRole('button', { name: 'Sign in' }))
    await expect(page.getByText('0 of 6 answered')).toBeVisible()
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  const [lenses = '', wicks = '', stairs = '', ...rest] = items
  await type(lenses, 'Counted: 12 in the north.')
  await tap(card(page, lenses).getByRole('radio', { name: 'On track' }))
  await tap(page.getByRole('button', { name: `Send the answer about ${lenses}` }))
  await expect(page.getByText('Your answer is in. Thank you.')).toBeVisible()
  await expect(page.getByText('1 of 6 answered')).toBeVisible()
  await expect(page.locator('section[data-answer]').first()).toHaveAttribute('data-answer', wicks)

  await tap(card(page, wicks).getByRole('radio', { name: 'No change' }))
  await type(wicks, 'The order is late.')
  await type(stairs, 'The stairs are wet.')
  await tap(card(page, stairs).getByRole('radio', { name: 'At risk' }))
  seconds += TAP
  await card(page, stairs).getByLabel('What is the cause?').fill('Rain.')
  for (const reference of rest) await type(reference, 'Half are counted.')
  await tap(page.getByRole('button', { name: 'Send all that are written' }))
  await expect(page.getByText('5 answers are in. Thank you.')).toBeVisible()
  await expect(page.getByText('All answered. Thank you.')).toBeVisible()

  seconds += (Date.now() - began) / 1000
  expect(seconds, 'typing, tapping and waiting together').toBeLessThan(ALLOWED_SECONDS)
})

test('two officers work on one round at once', async ({ signInAs, visit }) => {
  test.setTimeout(240_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-HORNS')
  const [chair, vice] = [
    await arrive(
      visit,
      await inviteOfficer(admin, { name: 'Chair, FG-HORNS', group: 'FG-HORNS', as: 'Chair' }),
    ),
    await arrive(
      visit,
      await inviteOfficer(admin, { name: 'Vice, FG-HORNS', group: 'FG-HORNS', as: 'Vice-chair' }),
    ),
  ]
  const [north = '', south = ''] = await takeOn(staff, chair, {
    ...{ day: '5 March 1912', group: 'FG-HORNS' },
    sentences: [
      'CxOs called on ITU to tune the horns of the north.',
      'CxOs called on ITU to tune the horns of the south.',
    ],
  })
  const round = await openRound(staff, 'Board of horns', 'CxO-1912')
  await chair.goto(`${round}/answer`)
  await vice.goto(`${round}/answer`)

  await test.step('each sees what the other writes, and keeps their own', async () => {
    await text(chair, north).fill('Two horns are in tune.')
    await expect(saved(chair, north)).toBeVisible()
    await text(vice, north).fill('All horns are in tune.')
    await expect(saved(vice, north)).toBeVisible()
    await expect(card(vice, north)).toContainText(/Chair, FG-HORNS is writing, too.*Two horns are in tune\./)
    await chair.reload()
    await expect(text(chair, north)).toHaveValue('Two horns are in tune.')
    await expect(card(chair, north)).toContainText(/Vice, FG-HORNS is writing, too.*All horns are in tune\./)
  })

  await test.step('what one has sent, the other does not answer over', async () => {
    await chair.getByRole('button', { name: `Send the answer about ${north}` }).click()
    await expect(chair.getByText('Your answer is in. Thank you.')).toBeVisible()
    await vice.getByRole('button', { name: `Send the answer about ${north}` }).click()
    await expect(vice.getByText('1 answer was not sent: it says why.')).toBeVisible()
    await expect(card(vice, north)).toContainText('Chair, FG-HORNS changed this item while you wrote.')
    await expect(card(vice, north)).toContainText('Two horns are in tune.')
    await expect(text(vice, north)).toHaveValue('All horns are in tune.')
  })

  await test.step('at two devices of one person both texts are shown, and one is chosen', async () => {
    const desk = await visit({ storageState: await vice.context().storageState() })
    await desk.goto(`${round}/answer`)
    await text(vice, south).fill('Written on the phone.')
    await expect(saved(vice, south)).toBeVisible()
    await text(desk, south).fill('Written at the desk.')
    await expect(card(desk, south)).toContainText(/Also written on another device.*Written on the phone\./)
    await expect(card(desk, south)).toContainText('Not saved yet: choose which text stays')
    await card(desk, south).getByRole('button', { name: 'Add it to mine' }).click()
    await expect(text(desk, south)).toHaveValue('Written at the desk.\n\nWritten on the phone.')
    await expect(saved(desk, south)).toBeVisible()
    await desk.getByRole('button', { name: `Send the answer about ${south}` }).click()
    await expect(desk.getByText('Your answer is in. Thank you.')).toBeVisible()
  })
})

test('a draft survives a lost connection', async ({ signInAs, visit }) => {
  test.setTimeout(180_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-BUOYS')
  const chair = await inviteOfficer(admin, { name: 'Chair, FG-BUOYS', group: 'FG-BUOYS', as: 'Chair' })
  const page = await arrive(visit, chair, phone)
  const [buoy = ''] = await takeOn(staff, page, {
    ...{ day: '6 March 1913', group: 'FG-BUOYS' },
    sentences: ['CxOs called on ITU to paint the buoys of the north.'],
  })
  const round = await openRound(staff, 'Board of floats', 'CxO-1913')
  await page.goto(`${round}/answer`)
  await text(page, buoy).fill('Two buoys')
  await expect(saved(page, buoy)).toBeVisible()

  await page.context().setOffline(true)
  await text(page, buoy).fill('Two buoys are red again.')
  await expect(card(page, buoy).getByText('Not saved: no connection, kept on this device')).toBeVisible()
  await page.getByRole('button', { name: `Send the answer about ${buoy}` }).click()
  await expect(card(page, buoy).getByText('Not sent: no connection.')).toBeVisible()
  await expect(text(page, buoy)).toHaveValue('Two buoys are red again.')

  // The page is closed while there is no line, and opened again when there is one.
  const again = await page.context().newPage()
  await page.close()
  await again.context().setOffline(false)
  await again.goto(`${round}/answer`)
  await expect(text(again, buoy)).toHaveValue('Two buoys are red again.')
  await expect(saved(again, buoy)).toBeVisible()
  const elsewhere = await visit({ ...phone, storageState: await again.context().storageState() })
  await elsewhere.evaluate(() => localStorage.clear()).catch(() => null)
  await elsewhere.goto(`${round}/answer`)
  await expect(text(elsewhere, buoy)).toHaveValue('Two buoys are red again.')
})

test('what is typed over a draft before the scripts are there stays, and is saved', async ({
  signInAs,
  visit,
}) => {
  test.setTimeout(180_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-TIDES')
  const chair = await inviteOfficer(admin, { name: 'Chair, FG-TIDES', group: 'FG-TIDES', as: 'Chair' })
  const page = await arrive(visit, chair, phone)
  const [tide = ''] = await takeOn(staff, page, {
    ...{ day: '8 March 1921', group: 'FG-TIDES' },
    sentences: ['CxOs called on ITU to publish all tides.'],
  })
  const round = await openRound(staff, 'Board of tides', 'CxO-1921')
  await page.goto(`${round}/answer`)
  await text(page, tide).fill('Half of them.')
  await expect(saved(page, tide)).toBeVisible()

  const scripts = Promise.withResolvers<void>()
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.goto(`${round}/answer`, { waitUntil: 'commit' })
  await expect(text(page, tide)).toHaveValue('Half of them.')
  await text(page, tide).fill('All of them.')
  scripts.resolve()
  await expect(saved(page, tide)).toBeVisible()
  await expect(text(page, tide)).toHaveValue('All of them.')
  await page.reload()
  await expect(text(page, tide)).toHaveValue('All of them.')
})

test('a round is answered without JavaScript', async ({ signInAs }) => {
  const page = await signInAs('chair of SG11', { ...phone, javaScriptEnabled: false })
  await page.goto('/my-groups')
  await page.getByRole('link', { name: 'Answer on one page' }).first().click()
  const first = page.locator('section[data-answer]').first()
  const reference = (await first.getAttribute('data-answer')) ?? ''
  await first.getByLabel('Evidence (TD, work item or link)').fill('https://example.org/horns')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as a draft.')).toBeVisible()
  await page.getByRole('button', { name: `Send the answer about ${reference}` }).click()
  await expect(card(page, reference)).toContainText('Say what happened, or why nothing did')
  await card(page, reference).getByRole('button', { name: 'Throw the draft away' }).click()
  await expect(card(page, reference).getByLabel('Evidence (TD, work item or link)')).toHaveValue('')
})

test('who acts for no group is told what stands here, and where to go', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/my-groups')
  await expect(page.getByText('You act for no group')).toBeVisible()
  await expect(page.getByRole('link', { name: 'My groups' })).toHaveCount(0)
})

test('an officer finds and answers a round by the keyboard alone', async ({ signInAs, visit }) => {
  test.setTimeout(180_000)
  const [staff, admin] = [await signInAs('staff'), await signInAs('admin')]
  await foundGroup(admin, 'FG-KEYS')
  const chair = await inviteOfficer(admin, { name: 'Chair, FG-KEYS', group: 'FG-KEYS', as: 'Chair' })
  const page = await arrive(visit, chair)
  const [bells = '', ropes = ''] = await takeOn(staff, page, {
    ...{ day: '7 March 1914', group: 'FG-KEYS' },
    sentences: ['CxOs called on ITU to ring all bells.', 'CxOs called on ITU to splice all ropes.'],
  })
  await openRound(staff, 'Board of bells', 'CxO-1914')
  const { keyboard } = page

  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'My groups', exact: true }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Answer on one page' }))
  await keyboard.press('Enter')
  await expect(page.getByText('0 of 2 answered')).toBeVisible()

  await tabTo(page, text(page, bells))
  await keyboard.type('Nine bells ring.')
  await tabTo(page, card(page, bells).getByRole('radio', { name: 'On track' }))
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: `Send the answer about ${bells}` }))
  await keyboard.press('Enter')
  await expect(page.getByText('1 of 2 answered')).toBeVisible()

  await tabTo(
    page,
    card(page, ropes)
      .getByRole('radio', { name: /^(Update|No change)$/ })
      .first(),
  )
  await keyboard.press('ArrowRight')
  await expect(card(page, ropes).getByRole('radio', { name: 'No change' })).toBeChecked()
  await tabTo(page, text(page, ropes))
  await keyboard.type('The hemp is late.')
  await tabTo(page, page.getByRole('button', { name: `Send the answer about ${ropes}` }))
  await keyboard.press('Enter')
  await expect(page.getByText('All answered. Thank you.')).toBeVisible()
})

/** Goes on by Tab until the control has the focus, as often as the page is long. */
async function tabTo(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  await expect(control).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}
