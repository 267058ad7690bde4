-- Answers to rounds that people are still writing, kept as they type. No history is written of them: what is in them has not been said.

CREATE TYPE "answer_kind" AS ENUM ('update', 'no_change', 'done');

CREATE TABLE "answer_draft" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "round_item_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "answer_kind" NOT NULL DEFAULT 'update',
    "text" TEXT NOT NULL DEFAULT '',
    "health" "health",
    "health_cause" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "refusal" JSONB,
    "device" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_draft_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "answer_draft_round_item_id_author_id_key" ON "answer_draft"("round_item_id", "author_id");
CREATE INDEX "answer_draft_author_id_idx" ON "answer_draft"("author_id");

ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_round_item_id_fkey" FOREIGN KEY ("round_item_id") REFERENCES "round_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
