-- Search: one document per item and visibility (a wider one holds the narrower ones), words stemmed and accents
-- folded, ITU identifiers brought to one spelling on both sides; a word list for typing errors.

CREATE TEXT SEARCH CONFIGURATION register (COPY = english);
ALTER TEXT SEARCH CONFIGURATION register
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent', value))
$$;

-- "SG 15", "Study Group 15" → sg15; "Q 6/15", "Question 6/15", "6/15" → q6x15; "WP2/15" → wp2x15;
-- "SG13-TD 137/WP1" → sg13td137wp1; "CxO-2024-07-1" → cxo2024071.
CREATE FUNCTION one_spelling(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  value := public.fold(value);
  value := regexp_replace(value, '\m(?:study\s+group|sg)[\s-]*(\d{1,2})\M', 'sg\1', 'g');
  value := regexp_replace(value, '\m(tsag|sg\d{1,2})[\s-]*(td|ls|c)[\s-]*(\d+(?:r\d+|-r\d+)?)(?:\s*/\s*(wp\d+|plen|gen))?\M', '\1\2\3\4', 'g');
  value := regexp_replace(value, '\m(?:working\s+party|wp)[\s-]*(\d{1,2})\s*/\s*(\d{1,2})\M', 'wp\1x\2', 'g');
  value := regexp_replace(value, '\m(?:question\s+|q\s*)?(\d{1,2})\s*/\s*(\d{1,2})\M', 'q\1x\2', 'g');
  value := regexp_replace(value, '\m([a-z]{2,6})[\s-]+((?:19|20)\d\d)[\s-]+(\d{2,3})(?:[\s-]+(\d{1,2}))?\M', '\1\2\3\4', 'g');
  RETURN value;
END
$$;

CREATE TABLE item_search (
  item_id uuid NOT NULL REFERENCES action_item (id) ON DELETE CASCADE,
  visibility visibility NOT NULL,
  document tsvector NOT NULL,
  PRIMARY KEY (item_id, visibility)
);
CREATE INDEX item_search_document ON item_search USING gin (document);

-- Words that everybody may read, for "did you mean".
CREATE TABLE search_word (word text PRIMARY KEY);
CREATE INDEX search_word_trigram ON search_word USING gin (word gin_trgm_ops);

CREATE FUNCTION index_item(item uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open_text text;
  group_text text;
  internal_text text;
BEGIN
  SELECT concat_ws(' ', i.reference, i.title, i.summary,
           (SELECT string_agg(concat_ws(' ', r.reference, r.title, r.summary, r.quote), ' ')
              FROM item_request ir JOIN request r ON r.id = ir.request_id WHERE ir.item_id = i.id AND r.withdrawn_at IS NULL),
           (SELECT string_agg(g.code, ' ') FROM assignment a JOIN "group" g ON g.id = a.group_id
             WHERE a.item_id = i.id AND a.state IN ('proposed', 'accepted')),
           (SELECT string_agg(concat_ws(' ', d.identifier, d.title), ' ') FROM deliverable d WHERE d.item_id = i.id))
    INTO open_text FROM action_item i WHERE i.id = item;
  IF NOT FOUND THEN RETURN; END IF;

  SELECT concat_ws(' ', open_text, string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'register')),
         string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'group'),
         string_agg(t.text, ' ') FILTER (WHERE t.visibility = 'internal')
    INTO open_text, group_text, internal_text
    FROM (SELECT u.visibility, u.text FROM progress_update u WHERE u.item_id = item
          UNION ALL
          SELECT e.visibility, concat_ws(' ', e.document_number, e.shows) FROM evidence e WHERE e.item_id = item) t;

  DELETE FROM item_search WHERE item_id = item;
  INSERT INTO item_search SELECT item, d.visibility, to_tsvector('register', one_spelling(d.text))
    FROM (VALUES ('register'::visibility, open_text, true),
                 ('group', concat_ws(' ', open_text, group_text), group_text IS NOT NULL),
                 ('internal', concat_ws(' ', open_text, group_text, internal_text), internal_text IS NOT NULL)) d (visibility, text, here)
   WHERE d.here;
  INSERT INTO search_word SELECT DISTINCT w FROM unnest(tsvector_to_array(to_tsvector('simple', one_spelling(open_text)))) w
   WHERE length(w) BETWEEN 4 AND 40 ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION index_item_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_item(CASE WHEN TG_OP = 'DELETE' THEN OLD.item_id ELSE NEW.item_id END);
  RETURN NULL;
END
$$;
CREATE FUNCTION index_this_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_item(NEW.id);
  RETURN NULL;
END
$$;
CREATE FUNCTION index_items_of_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_item(item_id) FROM item_request WHERE request_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER search AFTER INSERT OR UPDATE OF title, summary ON action_item FOR EACH ROW EXECUTE FUNCTION index_this_item();
CREATE TRIGGER search AFTER INSERT OR DELETE ON item_request FOR EACH ROW EXECUTE FUNCTION index_item_of_row();
CREATE TRIGGER search AFTER INSERT OR UPDATE OF state ON assignment FOR EACH ROW EXECUTE FUNCTION index_item_of_row();
CREATE TRIGGER search AFTER INSERT ON progress_update FOR EACH ROW EXECUTE FUNCTION index_item_of_row();
CREATE TRIGGER search AFTER INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION index_item_of_row();
CREATE TRIGGER search AFTER INSERT OR UPDATE OR DELETE ON deliverable FOR EACH ROW EXECUTE FUNCTION index_item_of_row();
CREATE TRIGGER search AFTER UPDATE OF title, summary, quote, withdrawn_at ON request FOR EACH ROW EXECUTE FUNCTION index_items_of_request();

-- What a person typed as a query: every word must be there; a word that no text has stands for those most like it;
-- the last word may be unfinished. Null when nothing is left to look for.
CREATE FUNCTION register_query(typed text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  words text[] := (SELECT array_agg(w ORDER BY n) FROM regexp_split_to_table(one_spelling(left(typed, 200)), '[^[:alnum:]._-]+') WITH ORDINALITY t (w, n) WHERE w <> '');
  word text;
  part tsquery;
  alike tsquery;
  whole tsquery;
BEGIN
  FOREACH word IN ARRAY coalesce(words[1:12], '{}') LOOP
    part := plainto_tsquery('register', word);
    CONTINUE WHEN numnode(part) = 0;
    IF word = words[cardinality(words)] AND word ~ '^[[:alnum:]]{3,}$' THEN
      part := part || to_tsquery('simple', quote_literal(word) || ':*');
    END IF;
    IF word ~ '^[[:alpha:]]{4,}$' AND NOT EXISTS (SELECT FROM search_word s WHERE s.word LIKE word || '%')
       AND NOT EXISTS (SELECT FROM item_search WHERE document @@ part LIMIT 1) THEN
      SELECT to_tsquery('register', string_agg(quote_literal(near.word), ' | ')) INTO alike
        FROM (SELECT s.word FROM search_word s WHERE s.word % register_query.word
               ORDER BY similarity(s.word, register_query.word) DESC, s.word LIMIT 3) near;
      part := coalesce(part || alike, part);
    END IF;
    whole := coalesce(whole && part, part);
  END LOOP;
  RETURN whole;
END
$$;
