-- The same counts, sooner where many items are counted at once (an earlier day, a recount): the time zone is read once, and not
-- for each row.
CREATE OR REPLACE FUNCTION item_measures() RETURNS TABLE (item_id uuid, measure text, key text, day date) LANGUAGE sql STABLE AS $$
  SELECT i.id AS item_id, m.measure, m.key, m.day
    FROM action_item i JOIN request r ON r.id = i.first_request_id JOIN communique c ON c.id = r.communique_id
    JOIN meeting ON meeting.id = c.meeting_id
    CROSS JOIN (SELECT coalesce((SELECT value FROM setting WHERE key = 'time_zone'), 'Europe/Zurich') AS name) zone
    CROSS JOIN LATERAL (VALUES
      ('state', i.state::text, 'infinity'::date),
      -- Of open items: health, and the day they were made.
      ('health', CASE WHEN i.closed_at IS NULL THEN coalesce(i.health::text, 'none') END, 'infinity'),
      ('created', CASE WHEN i.closed_at IS NULL THEN '' END, (i.created_at AT TIME ZONE zone.name)::date),
      ('proposed', CASE WHEN i.closed_at IS NULL AND i.lead_state = 'proposed' THEN '' END, 'infinity'),
      -- While it is owed: the due date; infinity where there is none.
      ('due', CASE WHEN i.state IN ('not_started', 'in_preparation', 'in_progress') THEN '' END, coalesce(i.due_on, 'infinity')),
      ('stale', CASE WHEN i.state IN ('in_preparation', 'in_progress') THEN '' END, stale_from(i.silent_since, i.missed_round_on)),
      -- An open item with a group is stuck from that day on, and moves until then.
      ('standing', CASE WHEN i.state = 'closed_implemented' THEN 'implemented' WHEN i.closed_at IS NOT NULL THEN 'closed_otherwise'
                        WHEN i.lead_group_id IS NULL THEN 'without_group' ELSE 'open' END,
                   CASE WHEN i.closed_at IS NULL AND i.lead_group_id IS NOT NULL
                        THEN stuck_from(i.state, i.due_on, i.silent_since, i.missed_round_on, i.hold_review_on, i.health)
                        ELSE 'infinity' END),
      ('moved', CASE WHEN i.moved_on IS NOT NULL THEN '' END, i.moved_on),
      -- Days from the meeting to the first progress.
      ('first', CASE WHEN i.first_update_on IS NOT NULL THEN greatest(0, i.first_update_on - meeting.held_on)::text END, 'infinity')
    ) m (measure, key, day) WHERE m.key IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION tally_recount() RETURNS TABLE (measure text, theme_id uuid, scope_id uuid, key text, day date, n bigint) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE
  zone AS MATERIALIZED (SELECT coalesce((SELECT value FROM setting WHERE key = 'time_zone'), 'Europe/Zurich') AS name),
  scope AS (SELECT g.id AS lead, s AS scope_id FROM "group" g, unnest(scopes_of(g.id) || tally_all()) s
            UNION ALL SELECT tally_nobody(), unnest(ARRAY[tally_nobody(), tally_all()])),
  item_part AS MATERIALIZED (SELECT * FROM item_measures()),
  item AS (
    SELECT m.measure, t.theme_id, s.scope_id, m.key, m.day, count(*) AS n
      FROM action_item i JOIN item_part m ON m.item_id = i.id
      JOIN (SELECT item_id, theme_id FROM item_theme UNION ALL SELECT id, tally_all() FROM action_item) t ON t.item_id = i.id
      JOIN scope s ON s.lead = coalesce(i.lead_group_id, tally_nobody())
     GROUP BY 1, 2, 3, 4, 5),
  request_scope AS (
    SELECT DISTINCT ir.request_id, s.scope_id FROM item_request ir JOIN action_item i ON i.id = ir.item_id
      JOIN scope s ON s.lead = coalesce(i.lead_group_id, tally_nobody()) WHERE s.scope_id <> tally_all()
    UNION ALL SELECT r.id, tally_all() FROM request r),
  request_part AS MATERIALIZED (SELECT * FROM request_measures()),
  requests AS (
    SELECT m.measure, t.theme_id, s.scope_id, m.key, m.day, count(*) AS n
      FROM request_part m
      JOIN (SELECT request_id, theme_id FROM request_theme UNION ALL SELECT id, tally_all() FROM request) t ON t.request_id = m.request_id
      JOIN request_scope s ON s.request_id = m.request_id
     GROUP BY 1, 2, 3, 4, 5),
  -- A version that stood at the end of a month: from that month to the one in which it ended.
  group_version AS (
    SELECT id, parent_id, period_id, since, until FROM (
      SELECT *, date_trunc('month', row_from AT TIME ZONE zone.name)::date AS since,
                date_trunc('month', row_to AT TIME ZONE zone.name)::date AS until FROM history."group", zone) v WHERE since < until),
  up AS (
    SELECT id AS lead, id AS scope_id, parent_id, since, until FROM group_version
    UNION SELECT up.lead, g.id, g.parent_id, greatest(up.since, g.since), least(up.until, g.until)
      FROM up JOIN group_version g ON g.id = up.parent_id AND g.since < up.until AND up.since < g.until),
  scope_version AS (
    SELECT lead, scope_id, since, until FROM up
    UNION ALL SELECT id, period_id, since, until FROM group_version
    UNION ALL SELECT id, tally_all(), '-infinity', 'infinity' FROM "group"
    UNION ALL SELECT tally_nobody(), unnest(ARRAY[tally_nobody(), tally_all()]), '-infinity', 'infinity'),
  theme_version AS (
    SELECT item_id, theme_id, since, until FROM (
      SELECT *, date_trunc('month', row_from AT TIME ZONE zone.name)::date AS since,
                date_trunc('month', row_to AT TIME ZONE zone.name)::date AS until FROM history.item_theme, zone) v WHERE since < until
    UNION ALL SELECT DISTINCT id, tally_all(), '-infinity'::date, 'infinity'::date FROM history.action_item),
  item_version AS (
    SELECT id, state::text, lead_group_id, since, until FROM (
      SELECT *, date_trunc('month', row_from AT TIME ZONE zone.name)::date AS since,
                date_trunc('month', row_to AT TIME ZONE zone.name)::date AS until FROM history.action_item, zone) v WHERE since < until),
  stood AS (
    SELECT t.theme_id, s.scope_id, i.state, greatest(i.since, t.since, s.since) AS since, least(i.until, t.until, s.until) AS until
      FROM item_version i
      JOIN theme_version t ON t.item_id = i.id AND t.since < i.until AND i.since < t.until
      JOIN scope_version s ON s.lead = coalesce(i.lead_group_id, tally_nobody()) AND s.since < least(i.until, t.until) AND greatest(i.since, t.since) < s.until),
  flow AS (
    SELECT 'flow'::text, theme_id, scope_id, state, month, sum(n)
      FROM (SELECT theme_id, scope_id, state, since AS month, 1 AS n FROM stood
            UNION ALL SELECT theme_id, scope_id, state, until, -1 FROM stood WHERE until < 'infinity') f
     GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0)
  SELECT * FROM item UNION ALL SELECT * FROM requests UNION ALL SELECT * FROM flow
$$;
