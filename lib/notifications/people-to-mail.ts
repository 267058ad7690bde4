// Who may have a mail due: asked often, so it is one query and no look at what the mails would say.
import { db } from '#lib/db.ts'
import type { NotificationKind } from '#lib/generated/prisma/enums.ts'
import { lastDigest } from './digest-time.ts'
import { digestKey } from './keys.ts'
import { DEFAULT_HOUR, pacesOf } from './paces.ts'

interface Waiting {
  personId: string
  kind: NotificationKind
  /** When the first of what waits was told. */
  since: Date
  timeZone: string | null
  hour: number | null
  paces: unknown
}

/** Ids of people with something that is due by their own choice and clock, or that wants no mail and can be settled. */
export async function listPeopleToMail(now: Date, registerZone: string): Promise<string[]> {
  const waiting = await db.$queryRaw<Waiting[]>`
    SELECT n.person_id::text AS "personId", n.kind::text AS kind, min(n.created_at) AS since, p.time_zone AS "timeZone", s.hour::int, s.paces
      FROM notification n JOIN person p ON p.id = n.person_id LEFT JOIN notification_setting s ON s.person_id = n.person_id
     WHERE n.mail_settled_at IS NULL
     GROUP BY n.person_id, n.kind, p.time_zone, s.hour, s.paces ORDER BY n.person_id LIMIT 100000`
  const due = waiting.flatMap<{ personId: string; key: string | null }>(
    ({ personId, kind, since, timeZone, hour, paces }) => {
      const pace = pacesOf(paces)[kind]
      if (pace === 'at_once' || pace === 'never') return [{ personId, key: null }]
      const { at, day } = lastDigest(
        now,
        { hour: hour ?? DEFAULT_HOUR, timeZone: timeZone ?? registerZone },
        pace,
      )
      return since < at ? [{ personId, key: digestKey(pace, personId, day) }] : []
    },
  )
  const written = await writtenOf(due.flatMap(({ key }) => key ?? []))
  const left = due.filter(({ key }) => key === null || !written.has(key))
  return [...new Set(left.map(({ personId }) => personId))]
}

/** Digests that are written already: what was told late waits for the next one. */
async function writtenOf(keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM mail WHERE key = ANY (${[...new Set(keys)]}::text[]) LIMIT 100000`
  return new Set(rows.map(({ key }) => key))
}
