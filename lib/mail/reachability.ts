// Whom mail does not reach: the mail server refused for good the last mail that it was given for the person's present address.
import { type Db, db, type Tx } from '#lib/db.ts'
import { MAX_ATTEMPTS } from './retry.ts'

/** Which of the people cannot be reached. A server that took no mail for days says nothing of them. */
export async function listUnreachable(
  personIds: readonly string[],
  from: Db | Tx = db,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await from.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM person p
      CROSS JOIN LATERAL (
        SELECT m.state FROM mail m
         WHERE m.person_id = p.id AND (m.state = 'sent' OR m.state = 'failed' AND m.attempts < ${MAX_ATTEMPTS}) AND m.address::citext = p.email
         ORDER BY m.id DESC LIMIT 1) AS last
     WHERE p.id = ANY (${[...personIds]}::uuid[]) AND last.state = 'failed'
     LIMIT 5000`
  return new Set(rows.map(({ id }) => id))
}
