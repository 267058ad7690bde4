// The open rounds to which somebody owes answers, with how many are given.
import type { Actor } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import type { OwedRound } from '#lib/rounds/owed.ts'

export interface MyRound extends OwedRound {
  owed: number
  answered: number
}

/** Those to which something is still owed, the next due first. */
export function listMyRounds(actor: Actor): Promise<MyRound[]> {
  return db.$queryRaw<MyRound[]>`
    SELECT o.slug, o.meeting_name AS "meetingName", o.meeting_from::text AS "meetingFrom", o.meeting_to::text AS "meetingTo",
      o.place, o.due_on::text AS "dueOn", c.owed, c.answered
      FROM (SELECT r.round_id, count(*) FILTER (WHERE r.state = 'owed')::int AS owed,
              count(*) FILTER (WHERE r.state = 'answered')::int AS answered
              FROM round_item r JOIN action_item i ON i.id = r.item_id
             WHERE r.is_open AND (i.lead_group_id = ANY (${[...actor.actsFor]}::uuid[])
                OR (i.holder_id = ${actor.id}::uuid AND i.lead_group_id IS NOT NULL))
             GROUP BY 1) c
      JOIN round o ON o.id = c.round_id WHERE c.owed > 0
     ORDER BY o.due_on, o.id LIMIT 20`
}
