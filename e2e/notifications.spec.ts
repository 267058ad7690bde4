// What happens reaches people in their inbox and by mail; they choose what comes, and stop it with one click.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { registerText } from './communiques.ts'
import { test } from './fixtures.ts'
import { assign, logProgress } from './items.ts'
import { linkIn, type Mail, mailsTo } from './mails.ts'
import { arrive, foundGroup, inviteOfficer, openRound, takeOn } from './officers.ts'

/** The first mail to the address that says so; others may have come before it. */
async function mailThatSays(address: string, words: string): Promise<Mail> {
  const found = () => mailsTo(address).find(({ text, subject }) => `${subject}\n${text}`.includes(words))
  await expect.poll(() => found()?.subject, { timeout: 90_000 }).toBeDefined()
  return found() as Mail
}

async function addressOf(page: Page): Promise<string> {
  await page.goto('/account')
  return (
    (await page
      .getByText(/^\S+@\S+$/)
      .first()
      .textContent()) ?? ''
  ).trim()
}

/** The HTML as a mail program shows it, wide and narrow, light and dark: nothing to scroll sideways, nothing that axe finds. */
async function looksRight(visit: () => Promise<Page>, { html }: Mail, info: TestInfo, name: string) {
  const page = await visit()
  for (const [width, colorScheme] of [
    [600, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await page.setContent(html)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider, `${name} at ${width}`).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    const picture = await page.screenshot({ fullPage: true })
    await info.attach(`${name}-${width}-${colorScheme}.png`, { body: picture, contentType: 'image/png' })
  }
}

test('an assignment reaches the chair’s inbox and mail, and both lead to the very form', async ({
  signInAs,
  visit,
}, info) => {
  test.setTimeout(180_000)
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, '3 March 1935', [
    'CxOs called on ITU to oil the foghorns.',
  ])
  await assign(staff, reference, 'SG15')

  const mail = await mailThatSays('chair.sg15@demo.example', reference)
  expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(mail.text).toContain('because you are chair of SG15')
  await looksRight(visit, mail, info, 'assignment')

  const chair = await signInAs('chair of SG15')
  await chair.goto('/inbox')
  const entry = chair.getByRole('listitem').filter({ hasText: reference }).first()
  await expect(entry.getByText('SG15 is asked to be the responsible group.')).toBeVisible()
  await chair.goto(linkIn(mail, `${reference}/assignments/`))
  await chair.getByRole('button', { name: 'Accept' }).click()
  await expect(chair.getByText('Accepted.', { exact: true })).toBeVisible()

  await test.step('what is opened from the inbox is read', async () => {
    await chair.goto('/inbox')
    await expect(entry.getByRole('link', { name: 'Accept' })).toHaveCount(0)
    await entry.getByRole('link').first().click()
    await expect(chair).toHaveURL(`/items/${reference}`)
    await chair.goto('/inbox')
    await expect(entry.getByRole('button', { name: /Mark as read/ })).toHaveCount(0)
  })
})

test('who wants progress at once gets it so, until one click stops it', async ({ signInAs, visit }) => {
  test.setTimeout(240_000)
  const [admin, staff] = [await signInAs('admin'), await signInAs('staff')]
  await foundGroup(admin, 'FG-HAZE')
  const chair = await arrive(
    visit,
    await inviteOfficer(admin, { name: 'Chair of the fog', group: 'FG-HAZE', as: 'Chair' }),
  )
  const address = await addressOf(chair)
  await chair.goto('/account/notifications')
  await chair.getByRole('group', { name: 'Progress', exact: true }).getByLabel('At once').check()
  await chair.getByRole('group', { name: 'State or due date changed' }).getByLabel('At once').check()
  await chair.getByRole('button', { name: 'Save' }).click()
  await expect(chair.getByText('From now on mail comes as you chose.')).toBeVisible()

  const [reference = ''] = await takeOn(staff, chair, {
    day: '4 March 1936',
    sentences: ['CxOs called on ITU to measure fog.'],
    group: 'FG-HAZE',
  })
  await logProgress(staff, reference, { text: 'The first bank of fog is measured.' })
  const mail = await mailThatSays(address, 'The first bank of fog is measured.')
  const [, oneClick = ''] = /<(.+)>/.exec(mail.headers['list-unsubscribe'] ?? '') ?? []

  const anybody = await visit()
  expect((await anybody.request.get(oneClick)).status()).toBe(200)
  const answer = await anybody.request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(answer.status()).toBe(204)
  await logProgress(staff, reference, { text: 'The second bank of fog is measured.' })
  await staff.goto(`/items/${reference}/due`)
  await staff.getByLabel('Due on').fill('2096-02-29')
  await staff.getByRole('button', { name: 'Save', exact: true }).click()
  await mailThatSays(address, '29 Feb 2096')
  expect(mailsTo(address).filter(({ text }) => text.includes('second bank of fog'))).toEqual([])
  await chair.goto('/inbox')
  await expect(chair.getByText('The second bank of fog is measured.')).toBeVisible()

  await anybody.goto(linkIn(mail, '/unsubscribe/'))
  await anybody.getByRole('button', { name: 'Stop these mails' }).click()
  await expect(anybody.getByText('Done. No more of these mails')).toBeVisible()
  await anybody.getByRole('button', { name: 'Send them again' }).click()
  await expect(anybody.getByText(`These mails go to ${address} again.`)).toBeVisible()
})

test('staff read a round’s call as an officer gets it, word it, and send it', async ({
  signInAs,
  visit,
}, info) => {
  test.setTimeout(240_000)
  const [admin, staff] = [await signInAs('admin'), await signInAs('staff')]
  await foundGroup(admin, 'FG-WEED')
  const chair = await arrive(
    visit,
    await inviteOfficer(admin, { name: 'Chair of the buoys', group: 'FG-WEED', as: 'Chair' }),
  )
  const address = await addressOf(chair)
  const [reference = ''] = await takeOn(staff, chair, {
    day: '5 March 1937',
    sentences: ['CxOs called on ITU to paint the buoys.'],
    group: 'FG-WEED',
  })
  await openRound(staff, 'Board of buoys', 'CxO-1937')
  await staff.getByRole('link', { name: 'Read and send the call' }).click()
  await expect(staff.getByText('Nobody has been told of this round yet.')).toBeVisible()
  await staff.getByLabel('Subject').fill('Board of buoys: what colour are they?')
  await staff.getByLabel('Introduction').fill('Dear officers,\n\nplease name the colour of each buoy.')
  await staff.getByRole('button', { name: 'Save and show' }).click()
  const preview = staff.locator('#preview')
  await expect(preview.getByText('please name the colour of each buoy.')).toBeVisible()
  await expect(preview.getByText(reference)).toBeVisible()

  await test.step('a mail program would show it so', async () => {
    const shown = await visit()
    const path = await preview.getByRole('link', { name: /as a mail program/ }).getAttribute('href')
    const html = await (await staff.request.get(path ?? '')).text()
    expect(html).toContain('please name the colour of each buoy.')
    await looksRight(async () => shown, { html } as Mail, info, 'call')
    const [opened] = await Promise.all([
      staff.context().waitForEvent('page'),
      preview.getByRole('link', { name: /as a mail program/ }).click(),
    ])
    await expect(opened.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '600')
    await opened.close()
  })

  await staff.getByRole('button', { name: 'Send 1 mail' }).click()
  await expect(staff.getByText('The call is on its way')).toBeVisible()
  const mail = await mailThatSays(address, 'Board of buoys: what colour are they?')
  expect(mail.text).toContain(reference)
  await chair.goto(linkIn(mail, '/answer?group='))
  await expect(chair.getByText(reference).first()).toBeVisible()
  // The inbox tells of it once the job that tells has run.
  await expect(async () => {
    await chair.goto('/inbox')
    await expect(chair.getByText('Board of buoys calls for updates, due 12 May 2098.')).toBeVisible({
      timeout: 1000,
    })
  }).toPass({ timeout: 60_000 })
})
