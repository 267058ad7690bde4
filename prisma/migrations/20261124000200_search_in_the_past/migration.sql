-- Search in the register as it stood, and the lists of an earlier day as quick as today's.

-- ── Search documents have versions ───────────────────────────────────────────────────────────────────
CREATE TABLE history.item_search (
  row_from timestamptz NOT NULL,
  row_to timestamptz NOT NULL,
  item_id uuid NOT NULL,
  visibility visibility NOT NULL,
  document tsvector NOT NULL,
  breadth smallint NOT NULL,
  PRIMARY KEY (item_id, visibility, row_from)
);
ALTER TABLE history.item_search ALTER COLUMN document SET STORAGE MAIN, SET (toast_tuple_target = 8160);
CREATE UNIQUE INDEX item_search_now ON history.item_search (item_id, visibility) WHERE row_to = 'infinity';
CREATE INDEX item_search_widest_document ON history.item_search USING gin (document) WHERE breadth = 0;
CREATE INDEX item_search_narrower_document ON history.item_search USING gin (document) WHERE breadth > 0;

CREATE VIEW as_of.item_search AS SELECT item_id, visibility, document, breadth FROM history.item_search
  WHERE row_from <= current_setting('app.as_of')::timestamptz AND row_to > current_setting('app.as_of')::timestamptz;

CREATE FUNCTION history.record_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  instant timestamptz := history.instant();
  began timestamptz;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT h.row_from INTO began FROM history.item_search h
     WHERE h.item_id = OLD.item_id AND h.visibility = OLD.visibility AND h.row_to = 'infinity';
    instant := greatest(instant, began);
    IF began = instant THEN
      DELETE FROM history.item_search h WHERE h.item_id = OLD.item_id AND h.visibility = OLD.visibility AND h.row_from = began;
    ELSE
      UPDATE history.item_search h SET row_to = instant
       WHERE h.item_id = OLD.item_id AND h.visibility = OLD.visibility AND h.row_to = 'infinity';
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO history.item_search
    VALUES (instant, 'infinity', NEW.item_id, NEW.visibility, NEW.document, NEW.breadth)
    ON CONFLICT (item_id, visibility, row_from) DO UPDATE SET row_to = 'infinity', document = excluded.document, breadth = excluded.breadth;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON item_search FOR EACH ROW EXECUTE FUNCTION history.record_document();

-- A word is found from the moment at which somebody wrote it.
ALTER TABLE search_word ADD COLUMN since timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE search_word ALTER COLUMN since SET DEFAULT history.instant();
CREATE VIEW as_of.search_word AS
  SELECT word, stem, since FROM public.search_word WHERE since <= current_setting('app.as_of')::timestamptz;

-- What is searched of an item, by visibility; with `search_path = as_of, public` what was.
CREATE FUNCTION item_texts(item uuid) RETURNS TABLE (visibility visibility, breadth smallint, text text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  open_text text;
  group_text text;
  internal_text text;
BEGIN
  SELECT concat_ws(' ', i.reference, i.reference_key, i.title, i.summary,
           (SELECT string_agg(concat_ws(' ', r.reference, r.title, r.summary, r.quote), ' ')
              FROM item_request ir JOIN request r ON r.id = ir.request_id WHERE ir.item_id = i.id AND r.withdrawn_at IS NULL),
           (SELECT string_agg(g.code, ' ') FROM assignment a JOIN "group" g ON g.id = a.group_id
             WHERE a.item_id = i.id AND a.state IN ('proposed', 'accepted')),
           (SELECT string_agg(concat_ws(' ', d.identifier, d.title), ' ') FROM deliverable d WHERE d.item_id = i.id))
    INTO open_text FROM action_item i WHERE i.id = item;
  IF NOT FOUND THEN RETURN; END IF;

  SELECT one_spelling(concat_ws(' ', open_text, string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'register'))),
         one_spelling(string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'group')),
         one_spelling(string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'internal'))
    INTO open_text, group_text, internal_text
    FROM (SELECT u.visibility, u.text FROM progress_update u WHERE u.item_id = item
          UNION ALL
          SELECT e.visibility, concat_ws(' ', e.document_number, e.shows) FROM evidence e WHERE e.item_id = item) t;

  RETURN QUERY SELECT d.visibility, (row_number() OVER (ORDER BY d.visibility DESC) - 1)::smallint, d.text
    FROM (VALUES ('register'::visibility, open_text, true),
                 ('group', concat_ws(' ', open_text, group_text), group_text IS NOT NULL),
                 ('internal', concat_ws(' ', open_text, group_text, internal_text), internal_text IS NOT NULL)) d (visibility, text, here)
   WHERE d.here;
END
$$;

-- Only what differs is written, so that there are as many versions as there were documents.
CREATE OR REPLACE FUNCTION index_item(item uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  wanted item_search[];
  open_text text;
BEGIN
  SELECT array_agg(ROW (item, t.visibility, strip(to_tsvector('register', t.text)), t.breadth)::item_search ORDER BY t.breadth),
         max(t.text) FILTER (WHERE t.visibility = 'register')
    INTO wanted, open_text FROM item_texts(item) t;
  IF wanted IS NULL THEN RETURN; END IF;
  DELETE FROM item_search s WHERE s.item_id = item
     AND NOT EXISTS (SELECT FROM unnest(wanted) w WHERE w.visibility = s.visibility AND w.breadth = s.breadth);
  INSERT INTO item_search SELECT w.* FROM unnest(wanted) w
  ON CONFLICT (item_id, visibility) DO UPDATE SET document = excluded.document WHERE item_search.document <> excluded.document;
  WITH new AS MATERIALIZED (
    SELECT w FROM unnest(tsvector_to_array(to_tsvector('simple', open_text))) w
     WHERE w ~ '^[[:alpha:]]{4,40}$' AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w AND s.since <= history.instant()))
  INSERT INTO search_word (word, stem) SELECT w, stem FROM new CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('register', w))) stem;
END
$$;

-- Makes the versions of an item's documents anew, from the versions of what they were made of: after rows were written with
-- triggers off, as here for what there was before there were versions.
CREATE FUNCTION history.remember_documents(item uuid) RETURNS void LANGUAGE plpgsql SET search_path = as_of, public AS $$
DECLARE
  reading text := current_setting('app.as_of', true);
  instants timestamptz[] := ARRAY(
    SELECT row_from FROM history.action_item WHERE id = item
    UNION SELECT unnest(ARRAY[row_from, row_to]) FROM history.item_request WHERE item_id = item
    UNION SELECT unnest(ARRAY[row_from, row_to]) FROM history.assignment WHERE item_id = item
    UNION SELECT unnest(ARRAY[row_from, row_to]) FROM history.deliverable WHERE item_id = item
    UNION SELECT r.row_from FROM history.request r WHERE r.id IN (SELECT request_id FROM history.item_request WHERE item_id = item)
    UNION SELECT created_at FROM public.progress_update WHERE item_id = item
    UNION SELECT created_at FROM public.evidence WHERE item_id = item
    ORDER BY 1);
  nth integer;
BEGIN
  DELETE FROM history.item_search WHERE item_id = item;
  FOR nth IN 1 .. coalesce(cardinality(instants), 0) LOOP
    CONTINUE WHEN instants[nth] = 'infinity';
    PERFORM set_config('app.as_of', instants[nth]::text, true);
    WITH wanted AS (
      SELECT t.visibility, t.breadth, strip(to_tsvector('public.register', t.text)) AS document FROM item_texts(item) t
    ), ended AS (
      UPDATE history.item_search h SET row_to = instants[nth]
       WHERE h.item_id = item AND h.row_to = 'infinity' AND NOT EXISTS (
         SELECT FROM wanted w WHERE w.visibility = h.visibility AND w.breadth = h.breadth AND w.document = h.document)
      RETURNING h.visibility
    )
    INSERT INTO history.item_search
    SELECT instants[nth], 'infinity', item, w.visibility, w.document, w.breadth
      FROM wanted w
     WHERE w.visibility IN (SELECT e.visibility FROM ended e)
        OR NOT EXISTS (SELECT FROM history.item_search h WHERE h.item_id = item AND h.visibility = w.visibility AND h.row_to = 'infinity');
  END LOOP;
  PERFORM set_config('app.as_of', coalesce(reading, ''), true);
END
$$;
SELECT history.remember_documents(id) FROM action_item;

-- ── Indexes of the versions, as the present has them ─────────────────────────────────────────────────
-- Addresses and what hangs on what.
CREATE INDEX ON history.action_item (reference);
CREATE INDEX ON history.action_item (lead_group_id) WHERE closed_at IS NULL;
CREATE INDEX ON history.action_item (holder_id) WHERE holder_id IS NOT NULL;
CREATE INDEX ON history.action_item (superseded_by_id) WHERE superseded_by_id IS NOT NULL;
CREATE INDEX ON history.request (reference);
CREATE INDEX ON history.request (communique_id);
CREATE INDEX ON history.request_relation (request_id);
CREATE INDEX ON history.request_relation (related_id);
CREATE INDEX ON history.request_theme (request_id);
CREATE INDEX ON history.request_theme (theme_id, request_id) INCLUDE (row_from, row_to);
CREATE INDEX ON history.item_request (item_id);
CREATE INDEX ON history.item_request (request_id, item_id) INCLUDE (row_from, row_to);
CREATE INDEX ON history.item_theme (item_id);
CREATE INDEX ON history.item_theme (theme_id, item_id) INCLUDE (row_from, row_to);
CREATE INDEX ON history.assignment (item_id);
CREATE INDEX ON history.assignment (group_id, state, item_id) INCLUDE (row_from, row_to);
CREATE INDEX ON history.deliverable (item_id);
CREATE INDEX ON history.paragraph (communique_id);
CREATE INDEX ON history.membership (person_id);
CREATE INDEX ON history.membership (group_id);
CREATE INDEX ON history.group_title (group_id);
