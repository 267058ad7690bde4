// What has a step of its reminders due today: due dates, long silence, and answers owed to open rounds.
import { addDays, type Day, fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ReminderStep } from '#lib/generated/prisma/enums.ts'
import { STALE_DAYS } from '#lib/items/derived.ts'
import { dueKey, owedKey, silentKey } from './keys.ts'
import type { Progress } from './steps.ts'

export interface Due {
  key: string
  dueOn: Day
  /** Whose officers are asked. */
  groupId: string
  itemId: string | null
  roundId: string | null
  holderId: string | null
  progress: Progress | null
}

interface Row {
  /** "due", "silent" or "round". */
  of: string
  itemId: string | null
  roundId: string | null
  groupId: string
  holderId: string | null
  dueOn: Date
  lastDueOn: Date | null
  step: ReminderStep | null
  takenOn: Date | null
}

/**
 * At most `limit` of them. An item with a due date ahead or past is reminded of that and not of its silence; one that owes a
 * round its answer is asked for that; a round asks once its call is out, or when its due date is a week away.
 */
export async function listDue(tx: Tx, today: Day, limit: number): Promise<Due[]> {
  const [month, week, silent] = [addDays(today, 30), addDays(today, 7), addDays(today, -STALE_DAYS)].map(
    fromDay,
  )
  const rows = await tx.$queryRaw<Row[]>`
    WITH wanted AS (
      SELECT 'due' AS of, 'due:' || i.id || ':' || i.lead_group_id AS key, i.id AS item_id, NULL::uuid AS round_id, i.lead_group_id AS group_id,
             i.holder_id, i.due_on
        FROM action_item i
       WHERE i.state IN ('not_started', 'in_preparation', 'in_progress') AND i.lead_state = 'accepted' AND i.due_on <= ${month}
      UNION ALL
      SELECT 'silent', 'silent:' || i.id || ':' || i.lead_group_id, i.id, NULL, i.lead_group_id, i.holder_id, i.silent_since + ${STALE_DAYS}::int
        FROM action_item i
       WHERE i.state IN ('in_preparation', 'in_progress') AND i.lead_state = 'accepted' AND i.silent_since <= ${silent}
         AND (i.due_on IS NULL OR i.due_on > ${month})
         AND NOT EXISTS (SELECT FROM round_item r WHERE r.item_id = i.id AND r.is_open AND r.state = 'owed')
      UNION ALL
      SELECT DISTINCT 'round', 'round:' || o.id || ':' || i.lead_group_id, NULL::uuid, o.id, i.lead_group_id, NULL::uuid, o.due_on
        FROM round o JOIN round_item r ON r.round_id = o.id AND r.state = 'owed' JOIN action_item i ON i.id = r.item_id
        LEFT JOIN round_call c ON c.round_id = o.id
       WHERE o.closed_at IS NULL AND i.lead_state = 'accepted' AND o.due_on <= ${month}
         AND (c.sent_at IS NOT NULL OR o.due_on <= ${week})
    )
    SELECT w.of, w.item_id::text AS "itemId", w.round_id::text AS "roundId", w.group_id::text AS "groupId",
           w.holder_id::text AS "holderId", w.due_on AS "dueOn", p.due_on AS "lastDueOn", p.step, p.taken_on AS "takenOn"
      FROM wanted w LEFT JOIN reminder_progress p ON p.key = w.key
     WHERE ${hasStep(today)} ORDER BY w.due_on, w.key LIMIT ${limit}`
  return rows.map(toDue)
}

/** The same as `nextStep` of ./steps.ts, for the database to leave out what waits. */
const hasStep = (today: Day) => Prisma.sql`(
  p.key IS NULL OR p.due_on <> w.due_on
  OR (p.step = 'month_before' AND w.due_on <= ${fromDay(addDays(today, 7))})
  OR (p.step IN ('month_before', 'week_before') AND w.due_on <= ${fromDay(today)})
  OR (p.step IN ('due', 'week_1', 'week_2', 'week_3', 'week_4') AND p.taken_on <= ${fromDay(addDays(today, -7))}))`

function toDue({ of, itemId, roundId, groupId, holderId, dueOn, lastDueOn, step, takenOn }: Row): Due {
  const about = itemId ?? ''
  return {
    key:
      of === 'round'
        ? owedKey(roundId ?? '', groupId)
        : of === 'silent'
          ? silentKey(about, groupId)
          : dueKey(about, groupId),
    dueOn: toDay(dueOn),
    ...{ groupId, itemId, roundId, holderId },
    progress:
      step && lastDueOn && takenOn ? { step, dueOn: toDay(lastDueOn), takenOn: toDay(takenOn) } : null,
  }
}
