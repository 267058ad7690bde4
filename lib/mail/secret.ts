// The secret of a mail that signs its reader in: made when the mail goes out, so that whoever reads the database finds none.
import { createHmac } from 'node:crypto'
import { env } from '#lib/env.ts'

/** Stands in the outbox where the secret will be. */
export const SECRET = '{secret}'

/** The secret of the mail with that key: the same each time, known to nobody without the application's own secret. */
export const secretOf = (key: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`mail ${key}`).digest('base64url')

/** Kinds of mail that carry a secret: their text is shown to nobody, and somebody waits for them at a page. */
export const SECRET_KINDS: readonly string[] = ['sign_in']
export const hasSecret = (kind: string): boolean => SECRET_KINDS.includes(kind)

/** The text as somebody else may read it: the addresses that stop a person's mail work for whoever has them. */
export const maskSecrets = (text: string): string => text.replace(/(\/unsubscribe\/)[^\s"'<>/?]+/g, '$1…')
