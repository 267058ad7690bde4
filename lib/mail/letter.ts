// A row of the outbox as the letter that goes to the mail server.
import type Mail from 'nodemailer/lib/mailer/index.js'
import { env } from '#lib/env.ts'
import { hasSecret, SECRET, secretOf } from './secret.ts'

export interface OutboxRow {
  id: string
  key: string
  kind: string
  address: string
  subject: string
  text: string
  html: string
  headers: unknown
  createdAt: Date
  /** Id of the mail whose thread it continues. */
  replyTo: string | null
}

/** The Message-ID of a mail: the same at every attempt, so that a mail program can tell a second copy. */
export const messageId = (id: string): string => `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`

/** The letter, from that sender. Mail programs are told that no person waits for an answer (RFC 3834). */
export function letterOf(row: OutboxRow, from: string): Mail.Options {
  const filled = (text: string) => (hasSecret(row.kind) ? text.replaceAll(SECRET, secretOf(row.key)) : text)
  return {
    from,
    to: { name: '', address: row.address },
    subject: row.subject,
    text: filled(row.text),
    html: filled(row.html),
    date: row.createdAt,
    messageId: messageId(row.id),
    ...(row.replyTo ? { inReplyTo: messageId(row.replyTo), references: messageId(row.replyTo) } : {}),
    headers: { 'Auto-Submitted': 'auto-generated', ...(row.headers as Record<string, string>) },
    // What others wrote is in the text: it names no files of ours.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
