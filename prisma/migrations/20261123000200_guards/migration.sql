-- What the database itself guarantees, whoever writes.

-- One active lead per item, one active assignment per item and group.
CREATE UNIQUE INDEX assignment_one_active_lead ON assignment (item_id)
  WHERE role = 'responsible' AND state IN ('proposed', 'accepted');
CREATE UNIQUE INDEX assignment_one_active_per_group ON assignment (item_id, group_id)
  WHERE state IN ('proposed', 'accepted');

ALTER TABLE action_item
  ADD CHECK ((state = 'on_hold') = (state_before_hold IS NOT NULL)),
  ADD CHECK (state_before_hold IN ('not_started', 'in_preparation', 'in_progress', 'submitted')),
  ADD CHECK ((state IN ('closed_implemented', 'closed_not_implemented', 'superseded')) = (closed_at IS NOT NULL)),
  ADD CHECK ((state = 'closed_not_implemented') = (close_reason IS NOT NULL)),
  ADD CHECK ((state = 'superseded') = (superseded_by_id IS NOT NULL)),
  ADD CHECK (superseded_by_id <> id),
  ADD CHECK (btrim(title) <> '');
ALTER TABLE request
  ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
  ADD CHECK (btrim(title) <> '');
ALTER TABLE request_relation ADD CHECK (request_id <> related_id);
ALTER TABLE evidence ADD CHECK (url IS NOT NULL OR document_number IS NOT NULL);
ALTER TABLE membership ADD CHECK (ends_on IS NULL OR ends_on >= starts_on);

-- What changes what everybody sees of an item must itself be readable by everybody.
ALTER TABLE progress_update
  ADD CHECK (visibility = 'register' OR (health IS NULL AND state_to IS NULL));

-- Append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: rows of it are neither changed nor removed', TG_TABLE_NAME;
END
$$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['event', 'progress_update', 'evidence', 'verification'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END
$$;

-- An original file is kept byte for byte.
CREATE FUNCTION refuse_other_bytes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a source file is kept as it came: its bytes are not changed';
END
$$;
CREATE TRIGGER same_bytes BEFORE UPDATE OF bytes, sha256, size ON source_file FOR EACH ROW EXECUTE FUNCTION refuse_other_bytes();

-- The last admin can be neither removed nor deactivated.
CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Concurrent removals wait for each other here, so that two cannot each leave the other.
  PERFORM pg_advisory_xact_lock(hashtext('keep_an_admin'));
  IF NOT EXISTS (SELECT FROM person_role r JOIN person p ON p.id = r.person_id WHERE r.role = 'admin' AND p.deactivated_at IS NULL) THEN
    RAISE EXCEPTION 'the last admin can be neither removed nor deactivated' USING CONSTRAINT = 'keep_an_admin';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_an_admin AFTER DELETE OR UPDATE ON person_role FOR EACH ROW
  WHEN (OLD.role = 'admin') EXECUTE FUNCTION keep_an_admin();
CREATE TRIGGER keep_an_admin AFTER UPDATE OF deactivated_at ON person FOR EACH ROW
  WHEN (OLD.deactivated_at IS NULL AND NEW.deactivated_at IS NOT NULL) EXECUTE FUNCTION keep_an_admin();

-- The item's active lead, kept beside it for lists. "SG2" sorts before "SG11".
CREATE FUNCTION group_sort_key(code text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(regexp_replace(code, '(\d+)', '0000\1', 'g'), '\d*(\d{4})', '\1', 'g'))
$$;
CREATE FUNCTION keep_lead() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item uuid := coalesce(NEW.item_id, OLD.item_id);
BEGIN
  UPDATE action_item i SET lead_group_id = l.group_id, lead_state = l.state, lead_sort = l.sort
    FROM (SELECT 1) one
    LEFT JOIN (SELECT a.group_id, a.state, group_sort_key(g.code) AS sort FROM assignment a JOIN "group" g ON g.id = a.group_id
                WHERE a.item_id = item AND a.role = 'responsible' AND a.state IN ('proposed', 'accepted')) l ON true
   WHERE i.id = item AND (i.lead_group_id, i.lead_state) IS DISTINCT FROM (l.group_id, l.state);
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_lead AFTER INSERT OR UPDATE OR DELETE ON assignment FOR EACH ROW EXECUTE FUNCTION keep_lead();

-- Partial indexes for what the lists ask most: open items by due date, by silence, without a lead.
CREATE INDEX action_item_open_due ON action_item (due_on, id) WHERE state IN ('not_started', 'in_preparation', 'in_progress');
CREATE INDEX action_item_silent ON action_item (silent_since, id) WHERE state IN ('in_preparation', 'in_progress');
CREATE INDEX action_item_unassigned ON action_item (last_update_on DESC, id DESC) WHERE lead_group_id IS NULL AND closed_at IS NULL;
CREATE INDEX action_item_reference_prefix ON action_item (reference_key text_pattern_ops);
