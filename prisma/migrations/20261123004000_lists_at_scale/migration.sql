-- Counts and searches whose cost does not grow with the register.

-- What is late and what is silent is counted from the index alone: it says itself that the item is open, and holds the day.
DROP INDEX action_item_working_by_due, action_item_silent;
CREATE INDEX action_item_working_by_due ON action_item (coalesce(due_on, 'infinity'::date), id) INCLUDE (due_on)
  WHERE closed_at IS NULL AND state IN ('not_started', 'in_preparation', 'in_progress');
CREATE INDEX action_item_reporting_by_update ON action_item (silent_since, id)
  WHERE closed_at IS NULL AND state IN ('in_preparation', 'in_progress');

-- An item's documents by breadth, 0 the widest. Unlike a partial index this key lets the planner know that who reads
-- everything finds an item once; and each kind of reader has an inverted index of what is theirs alone.
ALTER TABLE item_search DROP COLUMN widest, ADD COLUMN breadth smallint NOT NULL DEFAULT 0;
UPDATE item_search s SET breadth = n.breadth
  FROM (SELECT item_id, visibility, row_number() OVER (PARTITION BY item_id ORDER BY visibility DESC) - 1 AS breadth FROM item_search) n
 WHERE n.item_id = s.item_id AND n.visibility = s.visibility AND n.breadth > 0;
CREATE UNIQUE INDEX item_search_breadth ON item_search (item_id, breadth);
DROP INDEX item_search_document;
CREATE INDEX item_search_widest_document ON item_search USING gin (document) WHERE breadth = 0;
CREATE INDEX item_search_register_document ON item_search USING gin (document) WHERE visibility = 'register';
CREATE INDEX item_search_group_document ON item_search USING gin (document) WHERE visibility = 'group';

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
  SELECT item, d.visibility, strip(to_tsvector('register', d.text)), row_number() OVER (ORDER BY d.visibility DESC) - 1
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
