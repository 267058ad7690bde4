// Signing in by a link that comes by mail.
import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'
import { askForLink, invite } from './invited.ts'
import { lastMailTo, linkIn, mailsTo } from './mails.ts'

const subject = /link to sign in/

test('a link by mail leads on to where the visitor wanted to go, once', async ({ signInAs, visit }) => {
  const address = await invite(await signInAs('admin'), 'Reader of the mail story')
  const page = await visit()
  await page.goto('/items/CxO-2024-03-1/history')
  await askForLink(page, address)
  const link = linkIn(await lastMailTo(address, { subject }), '/link/')
  // On another device, as a phone is. A program that only opens the link does not use it up.
  const phone = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true })
  expect((await phone.request.get(link)).status()).toBe(200)
  await phone.goto(link)
  await expect(phone.getByText('This link is for Reader of the mail story')).toBeVisible()
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone).toHaveURL('/items/CxO-2024-03-1/history')
  const second = await visit()
  await second.goto(link)
  await expect(second.getByText('The link has been used. Each works once.')).toBeVisible()
  await second.getByRole('link', { name: 'Ask for another link' }).click()
  await expect(second.getByRole('button', { name: 'Send me a link' })).toBeVisible()
})

test('who is not known is told the same, and gets no mail', async ({ visit }) => {
  const stranger = `${randomUUID()}@stranger.example`
  const page = await visit()
  await page.goto('/sign-in')
  await askForLink(page, stranger)
  await expect(page.getByText('If this address belongs to somebody here')).toBeVisible()
  const known = await visit()
  await known.goto('/sign-in')
  await askForLink(known, 'viewer@demo.example')
  await lastMailTo('viewer@demo.example', { subject })
  expect(mailsTo(stranger)).toEqual([])
})

test('a link that is wrong says what to do', async ({ visit }) => {
  const page = await visit()
  await page.goto(`/link/${'x'.repeat(43)}`)
  await expect(page.getByText('The link is not known.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ask for another link' })).toBeVisible()
})
