-- The past for SQL written by hand: `as_of.<table>` shows the same rows as `past.<table>` with the columns' own types, so that
-- the indexes of history serve and the functions of `public` apply. Prisma's client needs the types of its own schema; SQL
-- does not: with `search_path = as_of, public` the same text reads the present or the past.

CREATE SCHEMA as_of;

CREATE OR REPLACE FUNCTION history.show_past(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  stood text := 'row_from <= current_setting(''app.as_of'')::timestamptz AND row_to > current_setting(''app.as_of'')::timestamptz';
  columns text := (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = format('public.%I', name)::regclass AND attnum > 0 AND NOT attisdropped);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM history.%I WHERE %s', name, history.past_columns(name), name, stood);
  EXECUTE format('CREATE VIEW as_of.%I AS SELECT %s FROM history.%I WHERE %s', name, columns, name, stood);
END
$$;

CREATE OR REPLACE FUNCTION history.show_past_of_added(name text, instant text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  added text := format('%I <= current_setting(''app.as_of'')::timestamptz', instant);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS past.%I', name);
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', name);
  EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM public.%I WHERE %s', name, history.past_columns(name), name, added);
  EXECUTE format('CREATE VIEW as_of.%I AS SELECT * FROM public.%I WHERE %s', name, name, added);
END
$$;

SELECT history.show_past(t.table_name::text) FROM information_schema.tables t WHERE t.table_schema = 'history';
SELECT history.show_past_of_added(name, instant) FROM (VALUES
  ('progress_update', 'created_at'), ('evidence', 'created_at'), ('verification', 'created_at'), ('event', 'at'), ('source_file', 'uploaded_at')
) AS added (name, instant);
