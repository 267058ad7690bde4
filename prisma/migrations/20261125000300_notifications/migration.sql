-- Who is told what: acts that wait to be told, what people were told, what they chose about mail, how far reminders have
-- gone, and the calls of rounds. None of it has row history: it tells of the register and is no part of it.

CREATE TYPE "notification_kind" AS ENUM (
  'mention', 'assignment', 'returned', 'decision', 'round_opened', 'to_decide', 'closed', 'reminder', 'escalation',
  'term_ending', 'item_changed', 'comment', 'progress');
CREATE TYPE "notification_reason" AS ENUM (
  'mentioned', 'asked', 'submitted', 'holder', 'officer', 'watcher', 'staff', 'manager');
CREATE TYPE "mail_pace" AS ENUM ('at_once', 'daily', 'weekly', 'never');
CREATE TYPE "reminder_step" AS ENUM (
  'month_before', 'week_before', 'due', 'week_1', 'week_2', 'week_3', 'week_4', 'staff');
SELECT history.copy_enums();

CREATE TABLE "act_to_tell" (
    "operation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "act_to_tell_pkey" PRIMARY KEY ("operation_id")
);

CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "reason" "notification_reason" NOT NULL,
    "function" "officer_function",
    "group_id" UUID,
    "visibility" "visibility" NOT NULL DEFAULT 'register',
    "event_id" UUID,
    "item_id" UUID,
    "round_id" UUID,
    "step" "reminder_step",
    "due_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "read_at" TIMESTAMPTZ(6),
    "mail_settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id"),
    CHECK (("event_id" IS NULL) = ("step" IS NOT NULL))
);

CREATE TABLE "notification_setting" (
    "person_id" UUID NOT NULL,
    "hour" SMALLINT NOT NULL DEFAULT 7,
    "paces" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notification_setting_pkey" PRIMARY KEY ("person_id"),
    CHECK ("hour" BETWEEN 0 AND 23)
);

CREATE TABLE "reminder_progress" (
    "key" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "step" "reminder_step" NOT NULL,
    "taken_on" DATE NOT NULL,

    CONSTRAINT "reminder_progress_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "round_call" (
    "round_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6),
    "sent_by_name" TEXT,

    CONSTRAINT "round_call_pkey" PRIMARY KEY ("round_id"),
    CHECK (btrim("subject") <> ''),
    CHECK (num_nulls("sent_at", "sent_by_name") IN (0, 2))
);

CREATE UNIQUE INDEX "notification_person_id_key_key" ON "notification"("person_id", "key");
CREATE INDEX "notification_person_id_created_at_idx" ON "notification"("person_id", "created_at" DESC);
CREATE INDEX "notification_event_id_idx" ON "notification"("event_id");
CREATE INDEX "notification_item_id_idx" ON "notification"("item_id");
CREATE INDEX "notification_round_id_idx" ON "notification"("round_id");
CREATE INDEX "notification_group_id_idx" ON "notification"("group_id");
-- What is unread is counted on every page; what waits for a mail is looked for every minute; what was read long ago goes.
CREATE INDEX "notification_unread" ON "notification"("person_id", "visibility") WHERE "read_at" IS NULL;
CREATE INDEX "notification_to_mail" ON "notification"("person_id") WHERE "mail_settled_at" IS NULL;
CREATE INDEX "notification_read" ON "notification"("read_at") WHERE "read_at" IS NOT NULL;

ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "round_call" ADD CONSTRAINT "round_call_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every act that left an event is told, once it is committed: whoever writes an event need not think of it. The past that a
-- seed or a test writes is not news.
CREATE FUNCTION note_act_to_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF abs(extract(epoch FROM coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) - now())) < 600 THEN
    INSERT INTO act_to_tell (operation_id) VALUES (NEW.operation_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER note_act_to_tell AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION note_act_to_tell();
