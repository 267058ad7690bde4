-- What is said and asked about an item beside its progress: comments, asks, and who watches it.

CREATE TYPE "ask_kind" AS ENUM ('due_date', 'owner', 'split', 'help');
CREATE TYPE "ask_state" AS ENUM ('open', 'granted', 'refused', 'withdrawn');

CREATE TABLE "ask" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "kind" "ask_kind" NOT NULL,
    "group_id" UUID NOT NULL,
    "wanted_on" DATE,
    "wanted_group_id" UUID,
    "wanted_title" TEXT,
    "reason" TEXT NOT NULL,
    "state" "ask_state" NOT NULL DEFAULT 'open',
    "asked_by_id" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(6),
    "word" TEXT,

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id"),
    CHECK (btrim("reason") <> ''),
    CHECK (("kind" = 'due_date') = ("wanted_on" IS NOT NULL)),
    CHECK (("kind" IN ('owner', 'help')) = ("wanted_group_id" IS NOT NULL)),
    CHECK (("kind" = 'split') = ("wanted_title" IS NOT NULL)),
    CHECK (("state" = 'open') = ("decided_at" IS NULL)),
    CHECK (num_nulls("decided_by_id", "decided_by_name", "decided_at") IN (0, 3)),
    -- Nobody grants what they asked for.
    CHECK ("state" NOT IN ('granted', 'refused') OR "decided_by_id" <> "asked_by_id")
);

CREATE TABLE "comment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_wording" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" JSONB NOT NULL DEFAULT '[]',
    "written_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_wording_pkey" PRIMARY KEY ("id"),
    CHECK (btrim("text") <> '')
);

CREATE TABLE "watch" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("id")
);

-- One open ask of a kind at a time.
CREATE UNIQUE INDEX "ask_one_open" ON "ask"("item_id", "kind") WHERE "state" = 'open';
CREATE INDEX "ask_open" ON "ask"("asked_at", "id") WHERE "state" = 'open';
CREATE INDEX "ask_item_id_asked_at_idx" ON "ask"("item_id", "asked_at" DESC);
CREATE INDEX "ask_decided_at_id_idx" ON "ask"("decided_at" DESC, "id" DESC);
CREATE INDEX "comment_item_id_created_at_id_idx" ON "comment"("item_id", "created_at" DESC, "id" DESC);
CREATE UNIQUE INDEX "comment_wording_comment_id_number_key" ON "comment_wording"("comment_id", "number");
CREATE UNIQUE INDEX "watch_person_id_item_id_key" ON "watch"("person_id", "item_id");
CREATE INDEX "watch_item_id_idx" ON "watch"("item_id");

ALTER TABLE "ask" ADD CONSTRAINT "ask_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ask" ADD CONSTRAINT "ask_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ask" ADD CONSTRAINT "ask_wanted_group_id_fkey" FOREIGN KEY ("wanted_group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_wording" ADD CONSTRAINT "comment_wording_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "watch" ADD CONSTRAINT "watch_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "watch" ADD CONSTRAINT "watch_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON comment_wording FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON comment_wording FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

SELECT history.copy_enums();
SELECT history.keep(name) FROM unnest(ARRAY['ask', 'comment', 'watch']) AS name;
SELECT history.show_past_of_added('comment_wording', 'written_at');
CREATE INDEX ON history.ask (item_id);
CREATE INDEX ON history.comment (item_id);
CREATE INDEX ON history.watch (person_id, item_id);

-- ── Comments are searched, each by who may read it; a withdrawn one by nobody ─────────────────────────
-- What a comment says now.
CREATE FUNCTION comment_text(comment uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT w.text FROM comment_wording w WHERE w.comment_id = comment ORDER BY w.number DESC LIMIT 1);
END
$$;

CREATE OR REPLACE FUNCTION item_texts(item uuid) RETURNS TABLE (visibility visibility, breadth smallint, text text) LANGUAGE plpgsql STABLE AS $$
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
          SELECT e.visibility, concat_ws(' ', e.document_number, e.shows) FROM evidence e WHERE e.item_id = item
          UNION ALL
          SELECT c.visibility, comment_text(c.id) FROM comment c WHERE c.item_id = item AND c.withdrawn_at IS NULL) t;

  RETURN QUERY SELECT d.visibility, (row_number() OVER (ORDER BY d.visibility DESC) - 1)::smallint, d.text
    FROM (VALUES ('register'::visibility, open_text, true),
                 ('group', concat_ws(' ', open_text, group_text), group_text IS NOT NULL),
                 ('internal', concat_ws(' ', open_text, group_text, internal_text), internal_text IS NOT NULL)) d (visibility, text, here)
   WHERE d.here;
END
$$;

CREATE FUNCTION index_item_of_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_item(item_id) FROM comment WHERE id = NEW.comment_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER search AFTER INSERT ON comment_wording FOR EACH ROW EXECUTE FUNCTION index_item_of_comment();
CREATE TRIGGER search AFTER UPDATE OF withdrawn_at ON comment FOR EACH ROW EXECUTE FUNCTION index_item_of_row();

CREATE OR REPLACE FUNCTION history.remember_documents(item uuid) RETURNS void LANGUAGE plpgsql SET search_path = as_of, public AS $$
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
    UNION SELECT c.row_from FROM history.comment c WHERE c.item_id = item
    UNION SELECT w.written_at FROM public.comment_wording w JOIN public.comment c ON c.id = w.comment_id WHERE c.item_id = item
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
