// What the application sent, as a story looks for it: the mail server beside it keeps each mail as a file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'

const appPort = Number(process.env.E2E_PORT ?? 3100)

/** Of the mail server: next to the application's, unless told otherwise. */
export const smtpPort = Number(process.env.E2E_SMTP_PORT ?? appPort + 1)

export const inbox = path.resolve(`.test-data/mail-${smtpPort}`)

const back = path.join(inbox, 'down.example-is-back')

/** Whether the mailboxes of down.example are there again. Those of gone.example never are. */
export const isBack = () => existsSync(back)

/** From now on mail to down.example is taken. */
export const bringBack = () => writeFileSync(back, '')

export interface Mail {
  to: string[]
  subject: string
  text: string
  html: string
  /** By name in small letters. */
  headers: Record<string, string>
}

/** All mails to the address so far, the oldest first. */
export function mailsTo(address: string): Mail[] {
  if (!existsSync(inbox)) return []
  return readdirSync(inbox)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Mail => JSON.parse(readFileSync(path.join(inbox, file), 'utf8')))
    .filter((mail) => mail.to.includes(address))
}

/** The newest mail to the address, once there are as many as that, and its subject is of that kind. */
export async function lastMailTo(
  address: string,
  { atLeast = 1, subject = /(?:)/ }: { atLeast?: number; subject?: RegExp } = {},
): Promise<Mail> {
  const found = () => mailsTo(address).filter((mail) => subject.test(mail.subject))
  await expect.poll(() => found().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(atLeast)
  return found().at(-1) as Mail
}

/** The first address in the text that leads to a page of that kind. */
export function linkIn(mail: Mail, part: string): string {
  const link = mail.text.split(/\s+/).find((word) => /^https?:/.test(word) && word.includes(part))
  if (!link) throw new Error(`No link to ${part} in: ${mail.text}`)
  return link
}
