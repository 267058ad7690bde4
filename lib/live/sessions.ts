// The name by which an ended session is announced: nobody can sign in with it.
import { createHash } from 'node:crypto'
import { db } from '#lib/db.ts'
import { READERS } from './notes.ts'

export const sessionName = (cookie: string): string => createHash('sha256').update(cookie).digest('base64url')

/** Tells all instances that the session is over. */
export async function announceEnd(cookie: string): Promise<void> {
  const note = JSON.stringify({ session: sessionName(cookie) })
  await db.$queryRaw`SELECT pg_notify(${READERS}, ${note})::text`
}
