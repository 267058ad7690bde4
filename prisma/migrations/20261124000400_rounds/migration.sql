-- Reporting rounds: what a round asks for, who answered, what closing it froze, and the reminders it queued.

CREATE TYPE "answer_state" AS ENUM ('owed', 'answered', 'cancelled');
CREATE TYPE "mail_state" AS ENUM ('queued', 'sent', 'failed');

CREATE TABLE "round" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "meeting_name" TEXT NOT NULL,
    "meeting_from" DATE NOT NULL,
    "meeting_to" DATE NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "opens_on" DATE NOT NULL,
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "communique_ids" UUID[],
    "theme_ids" UUID[],
    "group_ids" UUID[],
    "closed_at" TIMESTAMPTZ(6),
    "closed_on" DATE,
    "closed_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "round_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "round_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "state" "answer_state" NOT NULL DEFAULT 'owed',
    "answer_id" UUID,
    "group_id" UUID,
    "is_later" BOOLEAN NOT NULL DEFAULT false,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "added_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "round_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "round_baseline" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "round_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,
    "today" DATE NOT NULL,
    "time_zone" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "file_id" UUID NOT NULL,
    "closed_by_name" TEXT NOT NULL,

    CONSTRAINT "round_baseline_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reminder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "round_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "enqueued_at" TIMESTAMPTZ(6) NOT NULL,
    "enqueued_by_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "round_slug_key" ON "round"("slug");
CREATE INDEX "round_closed_at_id_idx" ON "round"("closed_at" DESC, "id" DESC);
CREATE UNIQUE INDEX "round_item_round_id_item_id_key" ON "round_item"("round_id", "item_id");
CREATE INDEX "round_item_round_id_state_idx" ON "round_item"("round_id", "state");
CREATE INDEX "round_item_item_id_idx" ON "round_item"("item_id");
CREATE INDEX "round_item_answer_id_idx" ON "round_item"("answer_id");
CREATE INDEX "round_item_group_id_idx" ON "round_item"("group_id");
CREATE UNIQUE INDEX "round_baseline_round_id_number_key" ON "round_baseline"("round_id", "number");
CREATE INDEX "round_baseline_taken_at_idx" ON "round_baseline"("taken_at");
CREATE INDEX "round_baseline_file_id_idx" ON "round_baseline"("file_id");
CREATE INDEX "reminder_round_id_group_id_enqueued_at_idx" ON "reminder"("round_id", "group_id", "enqueued_at" DESC);
CREATE INDEX "reminder_group_id_idx" ON "reminder"("group_id");
CREATE INDEX "reminder_state_enqueued_at_idx" ON "reminder"("state", "enqueued_at");

ALTER TABLE "round_item" ADD CONSTRAINT "round_item_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_item" ADD CONSTRAINT "round_item_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_item" ADD CONSTRAINT "round_item_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "progress_update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_item" ADD CONSTRAINT "round_item_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_baseline" ADD CONSTRAINT "round_baseline_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_baseline" ADD CONSTRAINT "round_baseline_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "source_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE round
  ADD CHECK (btrim(meeting_name) <> ''),
  ADD CHECK (meeting_to >= meeting_from),
  ADD CHECK (num_nulls(closed_at, closed_on, closed_by_name) IN (0, 3));
ALTER TABLE round_item ADD CHECK ((state = 'answered') = (answer_id IS NOT NULL));

-- An item is in one open round at most.
CREATE UNIQUE INDEX round_item_one_open_round ON round_item (item_id) WHERE is_open;

CREATE FUNCTION keep_round_item_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_open := (SELECT closed_at IS NULL FROM round WHERE id = NEW.round_id FOR SHARE);
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_open BEFORE INSERT ON round_item FOR EACH ROW EXECUTE FUNCTION keep_round_item_open();

CREATE FUNCTION keep_round_items_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE round_item SET is_open = NEW.closed_at IS NULL WHERE round_id = NEW.id AND is_open <> (NEW.closed_at IS NULL);
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_items_open AFTER UPDATE OF closed_at ON round FOR EACH ROW EXECUTE FUNCTION keep_round_items_open();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON round_baseline FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON round_baseline FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

SELECT history.copy_enums();
SELECT history.keep(name) FROM unnest(ARRAY['round', 'round_item', 'reminder']) AS name;
SELECT history.show_past_of_added('round_baseline', 'taken_at');
