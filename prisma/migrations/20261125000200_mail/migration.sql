-- Mail on its way and gone, and who asked for a link to sign in. Neither has row history: a delivery is no part of the register.

CREATE TYPE "delivery_state" AS ENUM ('queued', 'sending', 'sent', 'failed', 'unknown', 'skipped');
ALTER TYPE "link_purpose" ADD VALUE 'mail';
ALTER TYPE past."link_purpose" ADD VALUE 'mail';
SELECT history.copy_enums();

CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "in_reply_to" TEXT,
    "state" "delivery_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "leased_until" TIMESTAMPTZ(6),
    "handed_over_at" TIMESTAMPTZ(6),
    "sent_at" TIMESTAMPTZ(6),
    "last_error" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id"),
    CHECK (("state" = 'sending') = ("leased_until" IS NOT NULL)),
    CHECK (("state" = 'sent') = ("sent_at" IS NOT NULL)),
    CHECK (btrim("address") <> '' AND btrim("subject") <> '')
);

CREATE TABLE "sign_in_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" CITEXT NOT NULL,
    "next" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");
CREATE INDEX "mail_state_next_attempt_at_idx" ON "mail"("state", "next_attempt_at");
CREATE INDEX "mail_state_id_idx" ON "mail"("state", "id" DESC);
CREATE INDEX "mail_person_id_id_idx" ON "mail"("person_id", "id" DESC);
CREATE INDEX "mail_address_id_idx" ON "mail"("address", "id" DESC);

ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
