-- Days of an item that dashboards and lists count by, and from which day on it is stale or stuck.

ALTER TABLE action_item ADD COLUMN missed_round_on date, ADD COLUMN first_update_on date, ADD COLUMN moved_on date;
ALTER TABLE history.action_item ADD COLUMN missed_round_on date, ADD COLUMN first_update_on date, ADD COLUMN moved_on date;
SELECT history.show_past('action_item');

-- The day of an instant in the register's time zone.
CREATE FUNCTION register_day(instant timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (instant AT TIME ZONE coalesce((SELECT value FROM public.setting WHERE key = 'time_zone'), 'Europe/Zurich'))::date
$$;

-- How far along an item is; null for the states beside the way.
CREATE FUNCTION state_step(state item_state) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE state WHEN 'not_started' THEN 0 WHEN 'in_preparation' THEN 1 WHEN 'in_progress' THEN 2
    WHEN 'submitted' THEN 3 WHEN 'closed_implemented' THEN 4 END
$$;

-- The latest day on which an item took a step forward, whoever writes it.
CREATE FUNCTION keep_moved_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.moved_on := register_day(history.instant());
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_moved_on BEFORE UPDATE OF state ON action_item FOR EACH ROW
  WHEN (state_step(NEW.state) > state_step(OLD.state)) EXECUTE FUNCTION keep_moved_on();

-- What was before: from the updates and from the versions.
ALTER TABLE action_item DISABLE TRIGGER USER;
UPDATE history.action_item h SET first_update_on = register_day(f.at)
  FROM (SELECT item_id, min(created_at) AS at FROM progress_update WHERE visibility = 'register' GROUP BY 1) f
 WHERE f.item_id = h.id AND h.row_from >= f.at;
UPDATE history.action_item h SET moved_on = m.moved_on
  FROM (SELECT id, row_from, max(CASE WHEN forward THEN register_day(row_from) END) OVER (PARTITION BY id ORDER BY row_from) AS moved_on
          FROM (SELECT id, row_from, state_step(state) > state_step(lag(state) OVER (PARTITION BY id ORDER BY row_from)) AS forward
                  FROM history.action_item) v) m
 WHERE m.id = h.id AND m.row_from = h.row_from AND m.moved_on IS NOT NULL;
UPDATE action_item i SET moved_on = h.moved_on,
       first_update_on = (SELECT register_day(min(u.created_at)) FROM progress_update u WHERE u.item_id = i.id AND u.visibility = 'register')
  FROM history.action_item h WHERE h.id = i.id AND h.row_to = 'infinity';
UPDATE history.action_item h SET first_update_on = i.first_update_on
  FROM action_item i WHERE h.id = i.id AND h.row_to = 'infinity' AND h.first_update_on IS DISTINCT FROM i.first_update_on;
ALTER TABLE action_item ENABLE TRIGGER USER;

-- In preparation or in progress it is stale after 90 days of silence, or once a round closed that it owed an answer.
CREATE FUNCTION stale_from(silent_since date, missed_round_on date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT least(silent_since + 90, missed_round_on)
$$;
-- The day from which an open item is stuck if nothing happens: overdue, stale, past its hold review; off track: always.
CREATE FUNCTION stuck_from(state item_state, due_on date, silent_since date, missed_round_on date, hold_review_on date, health health)
RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN health = 'off_track' THEN '-infinity'::date ELSE least('infinity'::date,
    CASE WHEN state IN ('not_started', 'in_preparation', 'in_progress') THEN due_on + 1 END,
    CASE WHEN state IN ('in_preparation', 'in_progress') THEN least(silent_since + 90, missed_round_on) END,
    CASE WHEN state = 'on_hold' THEN hold_review_on + 1 END) END
$$;

-- Counted from the index alone, like the other days (migration `lists_at_scale`).
DROP INDEX action_item_reporting_by_update;
CREATE INDEX action_item_reporting_by_staleness ON action_item (stale_from(silent_since, missed_round_on), id) INCLUDE (silent_since, missed_round_on)
  WHERE closed_at IS NULL AND state IN ('in_preparation', 'in_progress');
CREATE INDEX action_item_open_by_stuck ON action_item (stuck_from(state, due_on, silent_since, missed_round_on, hold_review_on, health), id)
  WHERE closed_at IS NULL AND lead_group_id IS NOT NULL;
CREATE INDEX action_item_open_by_creation ON action_item (created_at, id) WHERE closed_at IS NULL;
CREATE INDEX action_item_moved_on ON action_item (moved_on, id);
CREATE INDEX action_item_first_update_on ON action_item (first_update_on, id);
