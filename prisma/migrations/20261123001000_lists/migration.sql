-- What the lists sort, count and search by.

CREATE FUNCTION health_rank(value health) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE value WHEN 'off_track' THEN 3 WHEN 'at_risk' THEN 2 WHEN 'on_track' THEN 1 ELSE 0 END
$$;

-- Sorted columns without nulls, so that one index serves both directions and the page after any row is one comparison:
-- "no due date" is after every day, "no group" before every group. Sorted by update, an item that never had one stands
-- where it was created. Open items have indexes of their own: they are what is mostly asked for.
DROP INDEX action_item_last_update_on_id_idx, action_item_state_last_update_on_id_idx,
  action_item_health_last_update_on_id_idx, action_item_lead_sort_id_idx, action_item_due_on_id_idx,
  action_item_open_due, action_item_unassigned;
CREATE INDEX action_item_by_update ON action_item (silent_since, id);
CREATE INDEX action_item_by_due ON action_item (coalesce(due_on, 'infinity'::date), id);
CREATE INDEX action_item_by_lead ON action_item (coalesce(lead_sort, ''), id);
CREATE INDEX action_item_by_state ON action_item (state, id);
CREATE INDEX action_item_by_health ON action_item (health_rank(health), id);
CREATE INDEX action_item_by_reference ON action_item (group_sort_key(reference), id);
CREATE INDEX action_item_open_by_update ON action_item (silent_since, id) WHERE closed_at IS NULL;
CREATE INDEX action_item_open_by_due ON action_item (coalesce(due_on, 'infinity'::date), id) WHERE closed_at IS NULL;
CREATE INDEX action_item_open_by_lead ON action_item (coalesce(lead_sort, ''), id) WHERE closed_at IS NULL;
CREATE INDEX action_item_open_by_state ON action_item (state, id) WHERE closed_at IS NULL;
CREATE INDEX action_item_open_by_health ON action_item (health_rank(health), id) WHERE closed_at IS NULL;
CREATE INDEX action_item_closed_by_update ON action_item (silent_since, id) WHERE closed_at IS NOT NULL;
CREATE INDEX action_item_closed_by_due ON action_item (coalesce(due_on, 'infinity'::date), id) WHERE closed_at IS NOT NULL;
CREATE INDEX action_item_state_by_update ON action_item (state, silent_since, id);
CREATE INDEX request_by_reference ON request (group_sort_key(reference), id);

-- What needs attention, the longest-waiting first.
CREATE INDEX action_item_working_by_due ON action_item (coalesce(due_on, 'infinity'::date), id) WHERE state IN ('not_started', 'in_preparation', 'in_progress');
CREATE INDEX action_item_unassigned ON action_item (silent_since, id) WHERE lead_group_id IS NULL AND closed_at IS NULL;
CREATE INDEX action_item_proposed ON action_item (silent_since, id) WHERE lead_state = 'proposed' AND closed_at IS NULL;
CREATE INDEX action_item_submitted ON action_item (submitted_at, id) WHERE state = 'submitted';
CREATE INDEX verification_returned ON verification (item_id, created_at) WHERE decision = 'returned';

-- One spelling for what TSB people type in many: on both sides of the search.
--   "SG 15", "Study Group 15" → sg15          "WP2/15" → wp2x15; "Q 6/15", "Question 6/15", "6/15" → q6x15
--   "CxO 2024-7", "CXO-2024-07" → cxo 2024 cxo202407, so that "CxO 2024" alone finds it; "CxO-2024-07-1" → … cxo202407n1
--   "SG13-TD 137-R1/WP1" → sg13td137 td137 r1 wp1, so that "TD137" alone finds it; "SG13-C1" → sg13c1
--   "Y.3188", "Y 3188" → y3188
-- What is left of hyphens before digits, slashes and inner dots would make one word of two: spaces.
CREATE OR REPLACE FUNCTION one_spelling(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  value := public.fold(value);
  value := regexp_replace(value, '\m(?:study\s+group|sg)[\s-]*(\d{1,2})\M', 'sg\1', 'g');
  value := regexp_replace(value, '\m(tsag|sg\d{1,2})?[\s-]*\m(td|ls)[\s-]*(\d+)(?:[\s-]*(r\d+))?(?:\s*/\s*(wp\d+|plen|gen))?\M', ' \1\2\3 \2\3 \4 \5 ', 'g');
  value := regexp_replace(value, '\m(tsag|sg\d{1,2})[\s-]*(c\d+)\M', '\1\2', 'g');
  value := regexp_replace(value, '\m(?:working\s+party|wp)[\s-]*(\d{1,2})\s*/\s*(\d{1,2})\M', 'wp\1x\2', 'g');
  value := regexp_replace(value, '\m(?:question\s+|q\s*)?(\d{1,2})\s*/\s*(\d{1,2})\M', 'q\1x\2', 'g');
  value := regexp_replace(value, '\m([a-z]{2,6})[\s-]*((?:19|20)\d\d)[\s-]+(\d)(?!\d)', '\1\2-0\3', 'g');
  value := regexp_replace(value, '\m([a-z]{2,6})[\s-]*((?:19|20)\d\d)[\s-]*(\d{2,3})(?:[\s-]+(\d{1,2}))?\M', '\1 \2 \1\2\3n\4 ', 'g');
  value := regexp_replace(value, '(\d)n(?= )', '\1', 'g');
  value := regexp_replace(value, '\m([b-z])(?:\s*\.\s*|\s+)?(\d{3,5}(?:\.\d{1,4})*)\M', '\1\2', 'g');
  RETURN regexp_replace(value, '-(?=\d)|/|\.(?=[[:alnum:]])', ' ', 'g');
END
$$;

-- A document without positions is short enough to lie in the row itself, where looking into it costs next to nothing:
-- a common word is found by walking the list, a rare one by the index.
ALTER TABLE item_search ALTER COLUMN document SET STORAGE MAIN, SET (toast_tuple_target = 8160);
-- The widest document of an item: what is read by those who may read everything, one row to an item.
ALTER TABLE item_search ADD COLUMN widest boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX item_search_widest ON item_search (item_id) WHERE widest;

-- Words that everybody may read, with their stems. Two transactions that bring the same word at the same time must not
-- wait for each other, so a double is let pass instead of a unique key.
DROP TABLE search_word;
CREATE TABLE search_word (word text NOT NULL, stem text NOT NULL);
CREATE INDEX search_word_word ON search_word (word text_pattern_ops);
CREATE INDEX search_word_stem ON search_word (stem);
CREATE INDEX search_word_trigram ON search_word USING gin (word gin_trgm_ops);

-- The text of each visibility is brought to one spelling once.
CREATE OR REPLACE FUNCTION index_item(item uuid) RETURNS void LANGUAGE plpgsql AS $$
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

  DELETE FROM item_search WHERE item_id = item;
  INSERT INTO item_search
  SELECT item, d.visibility, strip(to_tsvector('register', d.text)), row_number() OVER (ORDER BY d.visibility DESC) = 1
    FROM (VALUES ('register'::visibility, open_text, true),
                 ('group', concat_ws(' ', open_text, group_text), group_text IS NOT NULL),
                 ('internal', concat_ws(' ', open_text, group_text, internal_text), internal_text IS NOT NULL)) d (visibility, text, here)
   WHERE d.here;
  WITH new AS MATERIALIZED (
    SELECT w FROM unnest(tsvector_to_array(to_tsvector('simple', open_text))) w
     WHERE w ~ '^[[:alpha:]]{4,40}$' AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w))
  INSERT INTO search_word SELECT w, stem FROM new CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('register', w))) stem;
END
$$;

-- What a person typed as a query: every word must be there. The last word may be unfinished: it also stands for the
-- words that begin with it. A word that no text has stands for those most like it. Only words that everybody may read
-- are looked at, so that the answer tells nothing about the others. Null when nothing is left to look for.
CREATE OR REPLACE FUNCTION register_query(typed text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  words text[] := (SELECT array_agg(w ORDER BY n) FROM regexp_split_to_table(one_spelling(left(typed, 200)), '[^[:alnum:]_-]+') WITH ORDINALITY t (w, n) WHERE w ~ '[[:alnum:]]');
  sought text;
  part tsquery;
  alike tsquery;
  whole tsquery;
BEGIN
  FOREACH sought IN ARRAY coalesce(words[1:12], '{}') LOOP
    part := plainto_tsquery('register', sought);
    CONTINUE WHEN numnode(part) = 0;
    alike := NULL;
    IF sought = words[cardinality(words)] AND sought ~ '^[[:alpha:]]{4,}$' THEN
      SELECT to_tsquery('simple', string_agg(DISTINCT begun.stem, ' | ')) INTO alike
        FROM (SELECT s.stem FROM search_word s WHERE s.word LIKE sought || '%' ORDER BY s.word LIMIT 20) begun
       WHERE NOT begun.stem = ANY (tsvector_to_array(to_tsvector('register', sought)));
    ELSIF sought = words[cardinality(words)] AND sought ~ '^[[:alnum:]]{3,}$' THEN
      part := part || to_tsquery('simple', sought || ':*');
    END IF;
    IF alike IS NULL AND sought ~ '^[[:alpha:]]{4,}$'
       AND NOT EXISTS (SELECT FROM search_word s WHERE s.stem = ANY (tsvector_to_array(to_tsvector('register', sought)))) THEN
      SELECT to_tsquery('simple', string_agg(near.stem, ' | ')) INTO alike
        FROM (SELECT s.stem, max(similarity(s.word, sought)) AS likeness FROM search_word s
               WHERE s.word % sought GROUP BY s.stem ORDER BY likeness DESC, s.stem LIMIT 3) near;
    END IF;
    part := coalesce(part || alike, part);
    whole := coalesce(whole && part, part);
  END LOOP;
  RETURN whole;
END
$$;

SELECT index_item(id) FROM action_item;
