-- Lists of an earlier day whose cost does not grow with the register.

-- The day is read once for a query, not once for a row.
CREATE OR REPLACE FUNCTION history.show_past(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  instant text := '(SELECT current_setting(''app.as_of'')::timestamptz)';
  stood text := format('row_from <= %1$s AND row_to > %1$s', instant);
  columns text := (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = format('public.%I', name)::regclass AND attnum > 0 AND NOT attisdropped);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM history.%I WHERE %s', name, history.past_columns(name), name, stood);
  EXECUTE format('CREATE VIEW as_of.%I AS SELECT %s FROM history.%I WHERE %s', name, columns, name, stood);
END
$$;
SELECT history.show_past(t.table_name::text) FROM information_schema.tables t WHERE t.table_schema = 'history';

CREATE OR REPLACE FUNCTION history.show_past_of_added(name text, instant text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  added text := format('%I <= (SELECT current_setting(''app.as_of'')::timestamptz)', instant);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM public.%I WHERE %s', name, history.past_columns(name), name, added);
  EXECUTE format('CREATE VIEW as_of.%I AS SELECT * FROM public.%I WHERE %s', name, name, added);
END
$$;
SELECT history.show_past_of_added(name, instant) FROM (VALUES
  ('progress_update', 'created_at'), ('evidence', 'created_at'), ('verification', 'created_at'), ('event', 'at'), ('source_file', 'uploaded_at')
) AS added (name, instant);
CREATE OR REPLACE VIEW as_of.search_word AS
  SELECT word, stem, since FROM public.search_word WHERE since <= (SELECT current_setting('app.as_of')::timestamptz);

-- The version of a day is found in the index alone, among however many the item has.
ALTER TABLE history.action_item DROP CONSTRAINT action_item_pkey, ADD PRIMARY KEY (id, row_to, row_from);
-- Sorted by what the present is sorted by; an entry in so many is of the day. The first holds all that an item stands by: the
-- latest updates before the day lie close together there, and what is late or silent is counted from it (latestFirst).
CREATE INDEX action_item_by_update ON history.action_item (silent_since, id)
  INCLUDE (row_from, row_to, closed_at, state, health, due_on, hold_review_on, missed_round_on, lead_group_id, lead_state);
CREATE INDEX action_item_by_due ON history.action_item (coalesce(due_on, 'infinity'::date), id) INCLUDE (row_from, row_to, closed_at, state, due_on);
CREATE INDEX action_item_by_lead ON history.action_item (coalesce(lead_sort, ''), id);
CREATE INDEX action_item_by_state ON history.action_item (state, id);
CREATE INDEX action_item_by_health ON history.action_item (health_rank(health), id);
CREATE INDEX action_item_by_reference ON history.action_item (group_sort_key(reference), id);
CREATE INDEX action_item_by_title ON history.action_item (title, id);
-- What waits: few versions of many.
CREATE INDEX action_item_reporting_by_update ON history.action_item (silent_since, id)
  INCLUDE (row_from, row_to, missed_round_on) WHERE closed_at IS NULL AND state IN ('in_preparation', 'in_progress');
CREATE INDEX action_item_unassigned ON history.action_item (silent_since, id) INCLUDE (row_from, row_to)
  WHERE lead_group_id IS NULL AND closed_at IS NULL;
CREATE INDEX action_item_proposed ON history.action_item (silent_since, id) INCLUDE (row_from, row_to)
  WHERE lead_state = 'proposed' AND closed_at IS NULL;
CREATE INDEX action_item_submitted ON history.action_item (silent_since, id) INCLUDE (row_from, row_to) WHERE state = 'submitted';
