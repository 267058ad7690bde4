-- Row history: every version of every row that can change, with its period, kept by trigger, so that it also
-- holds for changes made outside the application; and `past`, the same tables as they stood at `app.as_of`.

CREATE SCHEMA history;
CREATE SCHEMA past;

-- Queries on `past` name the enumerated types in that schema: call it again after a migration that adds a type.
CREATE FUNCTION history.copy_enums() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
  labels text;
BEGIN
  FOR name, labels IN
    SELECT t.typname, string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
     WHERE t.typnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_type p WHERE p.typnamespace = 'past'::regnamespace AND p.typname = t.typname)
     GROUP BY t.typname LOOP
    EXECUTE format('CREATE TYPE past.%I AS ENUM (%s)', name, labels);
  END LOOP;
END
$$;
SELECT history.copy_enums();

-- The columns of a table as `past` shows them.
CREATE FUNCTION history.past_columns(name text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(CASE WHEN t.typtype = 'e' THEN format('%1$I::text::past.%2$I AS %1$I', a.attname, t.typname)
                         ELSE quote_ident(a.attname) END, ', ' ORDER BY a.attnum)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
   WHERE a.attrelid = format('public.%I', name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
$$;

-- The instant of a change: `app.now` where it is set (seed, restore and tests only), else the transaction's time.
CREATE FUNCTION history.instant() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, transaction_timestamp())
$$;

-- Ends the row's current version and begins the next. Several changes at one instant leave one version.
CREATE FUNCTION history.record_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  instant timestamptz := history.instant();
  began timestamptz;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format('SELECT row_from FROM history.%I WHERE id = $1 AND row_to = ''infinity''', TG_TABLE_NAME)
      INTO began USING OLD.id;
    instant := greatest(instant, began);
    IF began = instant THEN
      EXECUTE format('DELETE FROM history.%I WHERE id = $1 AND row_from = $2', TG_TABLE_NAME) USING OLD.id, began;
    ELSE
      EXECUTE format('UPDATE history.%I SET row_to = $2 WHERE id = $1 AND row_to = ''infinity''', TG_TABLE_NAME)
        USING OLD.id, instant;
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format('INSERT INTO history.%I SELECT $2, ''infinity''::timestamptz, ($1).*', TG_TABLE_NAME) USING NEW, instant;
  END IF;
  RETURN NULL;
END
$$;

-- The period stands first, so that a column added to the table later is simply added to its history too.
CREATE FUNCTION history.keep(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE history.%I (row_from timestamptz NOT NULL, row_to timestamptz NOT NULL, LIKE public.%I)', name, name);
  EXECUTE format('ALTER TABLE history.%I ADD PRIMARY KEY (id, row_from)', name);
  EXECUTE format('CREATE UNIQUE INDEX ON history.%I (id) WHERE row_to = ''infinity''', name);
  EXECUTE format('CREATE INDEX ON history.%I (row_from, row_to)', name);
  EXECUTE format('CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION history.record_version()', name);
  PERFORM history.show_past(name);
END
$$;

-- (Re)makes past.<table>: call it again after a migration that adds a column.
CREATE FUNCTION history.show_past(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM history.%I WHERE row_from <= current_setting(''app.as_of'')::timestamptz AND row_to > current_setting(''app.as_of'')::timestamptz', name, history.past_columns(name), name);
END
$$;

SELECT history.keep(name) FROM unnest(ARRAY[
  'person', 'person_role', 'membership',
  'study_period', 'group', 'group_title', 'group_successor',
  'meeting', 'communique', 'paragraph', 'request', 'request_relation', 'theme', 'request_theme',
  'action_item', 'item_request', 'item_theme', 'assignment', 'deliverable'
]) AS name;

-- What is only ever added needs no versions: its past is what had been added by then.
CREATE FUNCTION history.show_past_of_added(name text, instant text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM public.%I WHERE %I <= current_setting(''app.as_of'')::timestamptz', name, history.past_columns(name), name, instant);
END
$$;
SELECT history.show_past_of_added(name, instant) FROM (VALUES
  ('progress_update', 'created_at'), ('evidence', 'created_at'), ('verification', 'created_at'), ('event', 'at'), ('source_file', 'uploaded_at')
) AS added (name, instant);
