-- Counters for dashboards: whatever the size of the register, a dashboard reads a bounded number of rows.
-- What is counted of an item or a request is defined once, by item_measures and request_measures. A row of theirs says
-- "one more at this key and this day"; everything that depends on today is a sum over days. The counters are kept by the same
-- transactions that change the register, whoever writes (docs/decisions/0012-counters-by-deltas.md).

-- ── What is counted ──────────────────────────────────────────────────────────────────────────────────
-- With `search_path = as_of, public` the same functions count the past.
CREATE FUNCTION item_measures() RETURNS TABLE (item_id uuid, measure text, key text, day date) LANGUAGE sql STABLE AS $$
  SELECT i.id AS item_id, m.measure, m.key, m.day
    FROM action_item i CROSS JOIN LATERAL (VALUES
      ('state', i.state::text, 'infinity'::date),
      -- Of open items: health, and the day they were made.
      ('health', CASE WHEN i.closed_at IS NULL THEN coalesce(i.health::text, 'none') END, 'infinity'),
      ('created', CASE WHEN i.closed_at IS NULL THEN '' END, register_day(i.created_at)),
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
      ('first', CASE WHEN i.first_update_on IS NOT NULL THEN greatest(0, i.first_update_on -
         (SELECT m.held_on FROM request r JOIN communique c ON c.id = r.communique_id JOIN meeting m ON m.id = c.meeting_id
           WHERE r.id = i.first_request_id))::text END, 'infinity')
    ) m (measure, key, day) WHERE m.key IS NOT NULL
$$;
CREATE FUNCTION request_measures() RETURNS TABLE (request_id uuid, measure text, key text, day date) LANGUAGE sql STABLE AS $$
  SELECT r.id AS request_id, m.measure, m.key, m.day
    FROM request r
    CROSS JOIN LATERAL (
      SELECT count(*) AS items, count(*) FILTER (WHERE i.closed_at IS NULL) AS open,
             count(*) FILTER (WHERE i.closed_at IS NULL AND i.lead_group_id IS NULL) AS without_group,
             count(*) FILTER (WHERE i.state = 'closed_implemented') AS implemented,
             min(stuck_from(i.state, i.due_on, i.silent_since, i.missed_round_on, i.hold_review_on, i.health))
               FILTER (WHERE i.closed_at IS NULL) AS stuck_from
        FROM item_request ir JOIN action_item i ON i.id = ir.item_id WHERE ir.request_id = r.id) its
    CROSS JOIN LATERAL (VALUES
      ('response', r.response::text, 'infinity'::date),
      ('request_standing', CASE WHEN its.without_group > 0 THEN 'without_group' WHEN its.open > 0 THEN 'open'
          WHEN its.implemented > 0 THEN 'implemented' WHEN its.items > 0 THEN 'closed_otherwise'
          WHEN r.response IN ('noted', 'not_accepted', 'not_applicable') THEN 'answered' ELSE 'without_item' END,
        CASE WHEN its.without_group = 0 AND its.open > 0 THEN its.stuck_from ELSE 'infinity' END)
    ) m (measure, key, day) WHERE r.kind = 'request' AND r.withdrawn_at IS NULL
$$;

-- ── Where it is kept ─────────────────────────────────────────────────────────────────────────────────
-- A scope is a responsible group (with all below it), its study period, nobody (ffff…), or everything (0000…), as is a theme.
CREATE TABLE tally (
  measure text NOT NULL, theme_id uuid NOT NULL, scope_id uuid NOT NULL, key text NOT NULL, day date NOT NULL, n bigint NOT NULL,
  PRIMARY KEY (measure, theme_id, scope_id, key, day) INCLUDE (n)
);
CREATE INDEX tally_nothing ON tally (measure) WHERE n = 0;
-- Changes that are not in `tally` yet. Only ever added to: who counts waits for nobody.
CREATE TABLE tally_change (
  id bigint GENERATED ALWAYS AS IDENTITY,
  measure text NOT NULL, theme_id uuid NOT NULL, scope_id uuid NOT NULL, key text NOT NULL, day date NOT NULL, n bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX tally_change_slice ON tally_change (theme_id, scope_id);
-- What is in the counters of each item and request.
CREATE TYPE counted AS (measure text, key text, day date);
CREATE TABLE item_counted (
  item_id uuid PRIMARY KEY, themes uuid[] NOT NULL DEFAULT '{}', scopes uuid[] NOT NULL DEFAULT '{}', counts counted[] NOT NULL DEFAULT '{}',
  -- The latest month in which its state was counted.
  month date NOT NULL DEFAULT '-infinity'
);
CREATE TABLE request_counted (
  request_id uuid PRIMARY KEY, themes uuid[] NOT NULL DEFAULT '{}', scopes uuid[] NOT NULL DEFAULT '{}', counts counted[] NOT NULL DEFAULT '{}'
);
-- What the transactions under way have touched; each empties its own at its end.
CREATE UNLOGGED TABLE tally_touched (tx xid8 NOT NULL, kind text NOT NULL, id uuid NOT NULL, PRIMARY KEY (tx, kind, id));

CREATE FUNCTION tally_all() RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT '00000000-0000-0000-0000-000000000000'::uuid $$;
CREATE FUNCTION tally_nobody() RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid $$;
CREATE FUNCTION register_month(instant timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT date_trunc('month', register_day(instant)::timestamp)::date
$$;
-- The instant at which a day begins in the register's time zone.
CREATE FUNCTION register_day_start(day date) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT day::timestamp AT TIME ZONE coalesce((SELECT value FROM public.setting WHERE key = 'time_zone'), 'Europe/Zurich')
$$;

-- The scopes of an item that the group leads: the group, those above it, and its study period; nobody's without a group.
CREATE FUNCTION scopes_of(lead uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN lead IS NULL THEN ARRAY[tally_nobody()] ELSE ARRAY(
    WITH RECURSIVE up AS (SELECT g.id, g.parent_id FROM "group" g WHERE g.id = lead
                          UNION SELECT g.id, g.parent_id FROM up JOIN "group" g ON g.id = up.parent_id)
    SELECT id FROM up UNION SELECT g.period_id FROM "group" g WHERE g.id = lead ORDER BY 1) END
$$;

-- ── Counting ─────────────────────────────────────────────────────────────────────────────────────────
-- Writes what changed from what had been counted to what is to be; a state also counts in the month in which it changed.
CREATE FUNCTION count_change(old_themes uuid[], old_scopes uuid[], old_counts counted[],
  new_themes uuid[], new_scopes uuid[], new_counts counted[], month date) RETURNS void LANGUAGE sql AS $$
  WITH delta AS (
    SELECT measure, theme_id, scope_id, key, day, sum(n) AS n FROM (
      SELECT c.measure, t AS theme_id, s AS scope_id, c.key, c.day, -1 AS n
        FROM unnest(old_counts) c, unnest(old_themes || tally_all()) t, unnest(old_scopes || tally_all()) s
      UNION ALL
      SELECT c.measure, t, s, c.key, c.day, 1
        FROM unnest(new_counts) c, unnest(new_themes || tally_all()) t, unnest(new_scopes || tally_all()) s) both_ways
     GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0)
  INSERT INTO tally_change (measure, theme_id, scope_id, key, day, n)
  SELECT * FROM delta UNION ALL SELECT 'flow', theme_id, scope_id, key, month, n FROM delta WHERE measure = 'state'
$$;

-- Waits for whoever is counting the same item, then reads what they wrote: each statement sees what was committed before it.
CREATE FUNCTION count_item(item uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before item_counted;
  after item_counted;
BEGIN
  INSERT INTO item_counted (item_id) VALUES (item) ON CONFLICT DO NOTHING;
  SELECT * INTO before FROM item_counted WHERE item_id = item FOR UPDATE;
  SELECT item, ARRAY(SELECT theme_id FROM item_theme WHERE item_id = item ORDER BY 1), scopes_of(i.lead_group_id),
         ARRAY(SELECT (m.measure, m.key, m.day)::counted FROM item_measures() m WHERE m.item_id = item ORDER BY m.measure),
         greatest(before.month, register_month(history.instant()))
    INTO after FROM action_item i WHERE i.id = item;
  IF after.item_id IS NULL THEN
    PERFORM count_change(before.themes, before.scopes, before.counts, '{}', '{}', '{}',
      greatest(before.month, register_month(history.instant())));
    DELETE FROM item_counted WHERE item_id = item;
  ELSIF (before.themes, before.scopes, before.counts) IS DISTINCT FROM (after.themes, after.scopes, after.counts) THEN
    PERFORM count_change(before.themes, before.scopes, before.counts, after.themes, after.scopes, after.counts, after.month);
    UPDATE item_counted SET themes = after.themes, scopes = after.scopes, counts = after.counts, month = after.month WHERE item_id = item;
  END IF;
END
$$;

CREATE FUNCTION count_request(request uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before request_counted;
  after request_counted;
BEGIN
  INSERT INTO request_counted (request_id) VALUES (request) ON CONFLICT DO NOTHING;
  SELECT * INTO before FROM request_counted WHERE request_id = request FOR UPDATE;
  SELECT request, ARRAY(SELECT theme_id FROM request_theme WHERE request_id = request ORDER BY 1),
         ARRAY(SELECT DISTINCT s FROM item_request ir JOIN action_item i ON i.id = ir.item_id, unnest(scopes_of(i.lead_group_id)) s
                WHERE ir.request_id = request ORDER BY 1),
         ARRAY(SELECT (m.measure, m.key, m.day)::counted FROM request_measures() m WHERE m.request_id = request ORDER BY m.measure)
    INTO after;
  IF after.counts = '{}' THEN
    PERFORM count_change(before.themes, before.scopes, before.counts, '{}', '{}', '{}', NULL);
    DELETE FROM request_counted WHERE request_id = request;
  ELSIF before IS DISTINCT FROM after THEN
    PERFORM count_change(before.themes, before.scopes, before.counts, after.themes, after.scopes, after.counts, NULL);
    UPDATE request_counted SET themes = after.themes, scopes = after.scopes, counts = after.counts WHERE request_id = request;
  END IF;
END
$$;

-- At the end of a transaction: what it touched, once each, items before requests and both in the order of their ids, so that
-- two who count the same do not wait for each other in a ring. What changes many at once counts alone.
CREATE FUNCTION count_touched() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched jsonb;
  items uuid[];
  requests uuid[];
  one uuid;
BEGIN
  IF current_setting('app.tally_waits', true) IS DISTINCT FROM 'yes' THEN RETURN NULL; END IF;
  PERFORM set_config('app.tally_waits', '', true);
  WITH gone AS (DELETE FROM tally_touched WHERE tx = pg_current_xact_id() RETURNING kind, id)
  SELECT jsonb_object_agg(kind, ids) INTO touched FROM (SELECT kind, jsonb_agg(id) AS ids FROM gone GROUP BY kind) k;
  IF touched ? 'setting' THEN
    PERFORM tally_rebuild();
    RETURN NULL;
  END IF;
  IF touched ?| ARRAY['group', 'meeting', 'document'] THEN
    PERFORM pg_advisory_xact_lock(hashtext('tally'));
  ELSE
    PERFORM pg_advisory_xact_lock_shared(hashtext('tally'));
  END IF;
  items := ARRAY(
    SELECT t::uuid FROM jsonb_array_elements_text(touched -> 'item') t
    UNION SELECT i.id FROM action_item i WHERE i.lead_group_id IN (
      WITH RECURSIVE below AS (SELECT t::uuid AS id FROM jsonb_array_elements_text(touched -> 'group') t
                               UNION SELECT g.id FROM below JOIN "group" g ON g.parent_id = below.id)
      SELECT id FROM below)
    UNION SELECT i.id FROM action_item i JOIN request r ON r.id = i.first_request_id JOIN communique c ON c.id = r.communique_id
     WHERE c.meeting_id IN (SELECT t::uuid FROM jsonb_array_elements_text(touched -> 'meeting') t)
        OR r.communique_id IN (SELECT t::uuid FROM jsonb_array_elements_text(touched -> 'document') t)
    ORDER BY 1);
  FOREACH one IN ARRAY items LOOP PERFORM count_item(one); END LOOP;
  requests := ARRAY(
    SELECT t::uuid FROM jsonb_array_elements_text(touched -> 'request') t
    UNION SELECT request_id FROM item_request WHERE item_id = ANY (items)
    ORDER BY 1);
  FOREACH one IN ARRAY requests LOOP PERFORM count_request(one); END LOOP;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER count_touched AFTER INSERT ON tally_touched DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_touched();

-- Brings the changes into the counters; readers sum both, so it changes no number. One at a time, and nobody waits for it.
CREATE FUNCTION tally_fold() RETURNS void LANGUAGE sql AS $$
  WITH gone AS (DELETE FROM tally_change RETURNING measure, theme_id, scope_id, key, day, n)
  INSERT INTO tally SELECT measure, theme_id, scope_id, key, day, sum(n) FROM gone GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0
  ON CONFLICT (measure, theme_id, scope_id, key, day) DO UPDATE SET n = tally.n + excluded.n;
  DELETE FROM tally WHERE n = 0;
$$;
CREATE FUNCTION fold_now_and_then() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') = 'read committed' AND pg_try_advisory_xact_lock(hashtext('tally_fold')) THEN
    PERFORM tally_fold();
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER fold AFTER INSERT ON tally_change FOR EACH ROW WHEN (NEW.id % 2000 = 0) EXECUTE FUNCTION fold_now_and_then();

-- How the items of one communiqué (and theme, group, study period) stood at each of the instants: its cost is the document's.
CREATE FUNCTION states_at(instants timestamptz[], of_communique uuid, of_theme uuid, of_group uuid, of_period uuid)
RETURNS TABLE (place integer, state text, n bigint) LANGUAGE plpgsql AS $$
DECLARE
  reading text := current_setting('app.as_of', true);
  requests uuid[] := ARRAY(SELECT r.id FROM public.request r WHERE r.communique_id = of_communique);
BEGIN
  FOR nth IN 1 .. coalesce(cardinality(instants), 0) LOOP
    PERFORM set_config('app.as_of', instants[nth]::text, true);
    RETURN QUERY
    SELECT nth, i.state::text, count(*) FROM as_of.action_item i
     WHERE i.id IN (SELECT ir.item_id FROM as_of.item_request ir WHERE ir.request_id = ANY (requests))
       AND (of_theme IS NULL OR EXISTS (SELECT FROM as_of.item_theme t WHERE t.item_id = i.id AND t.theme_id = of_theme))
       AND (of_period IS NULL OR i.lead_group_id IN (SELECT g.id FROM as_of."group" g WHERE g.period_id = of_period))
       AND (of_group IS NULL OR i.lead_group_id IN (
             WITH RECURSIVE below AS (SELECT of_group AS id UNION SELECT g.id FROM below JOIN as_of."group" g ON g.parent_id = below.id)
             SELECT id FROM below))
     GROUP BY 2;
  END LOOP;
  PERFORM set_config('app.as_of', coalesce(reading, ''), true);
END
$$;

-- ── Counting again ───────────────────────────────────────────────────────────────────────────────────
-- All counters as they must be: from the rows, and for the months from their versions.
CREATE FUNCTION tally_recount() RETURNS TABLE (measure text, theme_id uuid, scope_id uuid, key text, day date, n bigint) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE
  scope AS (SELECT g.id AS lead, s AS scope_id FROM "group" g, unnest(scopes_of(g.id) || tally_all()) s
            UNION ALL SELECT tally_nobody(), unnest(ARRAY[tally_nobody(), tally_all()])),
  item AS (
    SELECT m.measure, t.theme_id, s.scope_id, m.key, m.day, count(*) AS n
      FROM action_item i JOIN item_measures() m ON m.item_id = i.id
      JOIN (SELECT item_id, theme_id FROM item_theme UNION ALL SELECT id, tally_all() FROM action_item) t ON t.item_id = i.id
      JOIN scope s ON s.lead = coalesce(i.lead_group_id, tally_nobody())
     GROUP BY 1, 2, 3, 4, 5),
  request_scope AS (
    SELECT DISTINCT ir.request_id, s.scope_id FROM item_request ir JOIN action_item i ON i.id = ir.item_id
      JOIN scope s ON s.lead = coalesce(i.lead_group_id, tally_nobody()) WHERE s.scope_id <> tally_all()
    UNION ALL SELECT r.id, tally_all() FROM request r),
  requests AS (
    SELECT m.measure, t.theme_id, s.scope_id, m.key, m.day, count(*) AS n
      FROM request_measures() m
      JOIN (SELECT request_id, theme_id FROM request_theme UNION ALL SELECT id, tally_all() FROM request) t ON t.request_id = m.request_id
      JOIN request_scope s ON s.request_id = m.request_id
     GROUP BY 1, 2, 3, 4, 5),
  -- A version that stood at the end of a month: from that month to the one in which it ended.
  group_version AS (
    SELECT id, parent_id, period_id, register_month(row_from) AS since, register_month(row_to) AS until
      FROM history."group" WHERE register_month(row_from) < register_month(row_to)),
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
    SELECT item_id, theme_id, register_month(row_from) AS since, register_month(row_to) AS until
      FROM history.item_theme WHERE register_month(row_from) < register_month(row_to)
    UNION ALL SELECT DISTINCT id, tally_all(), '-infinity'::date, 'infinity'::date FROM history.action_item),
  item_version AS (
    SELECT id, state::text, lead_group_id, register_month(row_from) AS since, register_month(row_to) AS until
      FROM history.action_item WHERE register_month(row_from) < register_month(row_to)),
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

-- Makes the counters anew: after another time zone was chosen, or rows were written with triggers off.
CREATE FUNCTION tally_rebuild() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('tally')), pg_advisory_xact_lock(hashtext('tally_fold'));
  DELETE FROM tally_change;
  DELETE FROM tally;
  DELETE FROM item_counted;
  DELETE FROM request_counted;
  INSERT INTO item_counted
  SELECT i.id, ARRAY(SELECT theme_id FROM item_theme WHERE item_id = i.id ORDER BY 1), s.scopes, m.counts, '-infinity'
    FROM action_item i
    JOIN (SELECT g.id AS lead, scopes_of(g.id) AS scopes FROM "group" g UNION ALL SELECT tally_nobody(), scopes_of(NULL)) s
      ON s.lead = coalesce(i.lead_group_id, tally_nobody())
    JOIN (SELECT item_id, array_agg((measure, key, day)::counted ORDER BY measure) AS counts FROM item_measures() m GROUP BY 1) m ON m.item_id = i.id;
  INSERT INTO request_counted
  SELECT m.request_id, ARRAY(SELECT theme_id FROM request_theme WHERE request_id = m.request_id ORDER BY 1),
         ARRAY(SELECT DISTINCT s FROM item_request ir JOIN item_counted c ON c.item_id = ir.item_id, unnest(c.scopes) s WHERE ir.request_id = m.request_id ORDER BY 1),
         m.counts
    FROM (SELECT request_id, array_agg((measure, key, day)::counted ORDER BY measure) AS counts FROM request_measures() m GROUP BY 1) m;
  INSERT INTO tally SELECT * FROM tally_recount();
END
$$;

-- ── Who tells ────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION touch(kind text, id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tally_touched VALUES (pg_current_xact_id(), kind, id) ON CONFLICT DO NOTHING;
  PERFORM set_config('app.tally_waits', 'yes', true);
END
$$;
-- Arguments: the kind, and the column that names it.
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  FOR place IN 0 .. TG_NARGS - 2 BY 2 LOOP
    IF TG_OP <> 'INSERT' THEN PERFORM touch(TG_ARGV[place], (to_jsonb(OLD) ->> TG_ARGV[place + 1])::uuid); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM touch(TG_ARGV[place], (to_jsonb(NEW) ->> TG_ARGV[place + 1])::uuid); END IF;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE FUNCTION touch_time_zone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM touch('setting', tally_all());
  RETURN NULL;
END
$$;
CREATE TRIGGER touch AFTER INSERT OR DELETE ON action_item FOR EACH ROW EXECUTE FUNCTION touch_row('item', 'id');
CREATE TRIGGER touch_changed AFTER UPDATE ON action_item FOR EACH ROW
  WHEN ((OLD.state, OLD.health, OLD.due_on, OLD.silent_since, OLD.missed_round_on, OLD.hold_review_on, OLD.lead_group_id, OLD.lead_state,
         OLD.closed_at, OLD.created_at, OLD.moved_on, OLD.first_update_on, OLD.first_request_id) IS DISTINCT FROM
        (NEW.state, NEW.health, NEW.due_on, NEW.silent_since, NEW.missed_round_on, NEW.hold_review_on, NEW.lead_group_id, NEW.lead_state,
         NEW.closed_at, NEW.created_at, NEW.moved_on, NEW.first_update_on, NEW.first_request_id))
  EXECUTE FUNCTION touch_row('item', 'id');
CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE ON item_theme FOR EACH ROW EXECUTE FUNCTION touch_row('item', 'item_id');
CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE ON item_request FOR EACH ROW EXECUTE FUNCTION touch_row('item', 'item_id', 'request', 'request_id');
CREATE TRIGGER touch AFTER INSERT OR DELETE ON request FOR EACH ROW EXECUTE FUNCTION touch_row('request', 'id');
CREATE TRIGGER touch_changed AFTER UPDATE ON request FOR EACH ROW
  WHEN ((OLD.kind, OLD.response, OLD.withdrawn_at) IS DISTINCT FROM (NEW.kind, NEW.response, NEW.withdrawn_at))
  EXECUTE FUNCTION touch_row('request', 'id');
CREATE TRIGGER touch_moved AFTER UPDATE ON request FOR EACH ROW
  WHEN (OLD.communique_id <> NEW.communique_id) EXECUTE FUNCTION touch_row('document', 'communique_id');
CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE ON request_theme FOR EACH ROW EXECUTE FUNCTION touch_row('request', 'request_id');
CREATE TRIGGER touch AFTER UPDATE ON "group" FOR EACH ROW
  WHEN ((OLD.parent_id, OLD.period_id) IS DISTINCT FROM (NEW.parent_id, NEW.period_id)) EXECUTE FUNCTION touch_row('group', 'id');
CREATE TRIGGER touch AFTER UPDATE ON meeting FOR EACH ROW
  WHEN (OLD.held_on <> NEW.held_on) EXECUTE FUNCTION touch_row('meeting', 'id');
CREATE TRIGGER touch AFTER UPDATE ON communique FOR EACH ROW
  WHEN (OLD.meeting_id <> NEW.meeting_id) EXECUTE FUNCTION touch_row('meeting', 'meeting_id');
CREATE TRIGGER touch AFTER INSERT ON setting FOR EACH ROW WHEN (NEW.key = 'time_zone') EXECUTE FUNCTION touch_time_zone();
CREATE TRIGGER touch_changed AFTER UPDATE ON setting FOR EACH ROW
  WHEN (NEW.key = 'time_zone' AND OLD.value <> NEW.value) EXECUTE FUNCTION touch_time_zone();
CREATE TRIGGER touch_gone AFTER DELETE ON setting FOR EACH ROW WHEN (OLD.key = 'time_zone') EXECUTE FUNCTION touch_time_zone();

SELECT tally_rebuild();
