// The mail server of this installation, from its environment.
import { env } from '#lib/env.ts'
import type { PostOffice } from './deliver.ts'

/** Null where none is set: then mail waits. */
export function postOffice(): PostOffice | null {
  const { SMTP_URL, MAIL_FROM } = env()
  return SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null
}
