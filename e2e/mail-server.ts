// The mail server of the end-to-end tests: playwright.config.ts starts it beside the application, and it keeps each mail as a
// file for the stories to read (e2e/mails.ts).
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recipientsOf, startSmtp } from '../test/smtp.ts'
import { inbox, isBack, type Mail, smtpPort } from './mails.ts'

export async function main() {
  rmSync(inbox, { recursive: true, force: true })
  mkdirSync(inbox, { recursive: true })
  const smtp = await startSmtp(smtpPort)
  smtp.refusal = (address) => {
    if (address.endsWith('@down.example')) return isBack() ? undefined : '451 The server is down for now'
    return address.endsWith('@gone.example') ? '550 No such mailbox here' : undefined
  }
  smtp.onTaken = async (taken) => {
    const mail: Mail = {
      to: recipientsOf(taken),
      subject: taken.subject ?? '',
      text: taken.text ?? '',
      html: taken.html || '',
      headers: Object.fromEntries(
        taken.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
      ),
    }
    const file = path.join(inbox, `${Date.now()}-${randomUUID()}.json`)
    // A story never reads half a mail.
    writeFileSync(`${file}.part`, JSON.stringify(mail))
    renameSync(`${file}.part`, file)
  }
  await new Promise(() => {})
}
