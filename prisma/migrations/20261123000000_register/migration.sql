-- The register's tables, as prisma/schema.prisma declares them.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema

-- CreateEnum
CREATE TYPE "role" AS ENUM ('staff', 'manager', 'admin');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('register', 'group', 'internal');

-- CreateEnum
CREATE TYPE "group_kind" AS ENUM ('advisory_group', 'study_group', 'working_party', 'question', 'regional_group', 'focus_group', 'joint_coordination_activity', 'department', 'outside_body');

-- CreateEnum
CREATE TYPE "officer_function" AS ENUM ('chair', 'vice_chair', 'rapporteur');

-- CreateEnum
CREATE TYPE "statement_kind" AS ENUM ('request', 'endorsement');

-- CreateEnum
CREATE TYPE "response_kind" AS ENUM ('under_consideration', 'accepted', 'partially_accepted', 'noted', 'not_accepted', 'not_applicable');

-- CreateEnum
CREATE TYPE "item_state" AS ENUM ('not_started', 'in_preparation', 'in_progress', 'on_hold', 'submitted', 'closed_implemented', 'closed_not_implemented', 'superseded');

-- CreateEnum
CREATE TYPE "health" AS ENUM ('on_track', 'at_risk', 'off_track');

-- CreateEnum
CREATE TYPE "close_reason" AS ENUM ('outside_mandate', 'no_contributions', 'no_consensus', 'done_by_another_body', 'overtaken_by_events', 'duplicate', 'requester_withdrew');

-- CreateEnum
CREATE TYPE "assignment_role" AS ENUM ('responsible', 'collaborating');

-- CreateEnum
CREATE TYPE "assignment_state" AS ENUM ('proposed', 'accepted', 'declined', 'ended');

-- CreateEnum
CREATE TYPE "deliverable_kind" AS ENUM ('work_item', 'recommendation', 'supplement', 'technical_report', 'roadmap', 'liaison_statement', 'workshop', 'focus_group');

-- CreateEnum
CREATE TYPE "approval_state" AS ENUM ('planned', 'in_development', 'consented', 'determined', 'approved', 'agreed', 'discontinued');

-- CreateEnum
CREATE TYPE "decision" AS ENUM ('verified', 'returned');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('invitation', 'reset', 'sign_in');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('in_review', 'registered', 'discarded');

-- CreateEnum
CREATE TYPE "proposal_decision" AS ENUM ('undecided', 'keep', 'drop');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT,
    "session_epoch" INTEGER NOT NULL DEFAULT 1,
    "last_sign_in_at" TIMESTAMPTZ(6),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "person_role" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,

    CONSTRAINT "person_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "function" "officer_function" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "study_period" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "study_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "period_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "group_kind" NOT NULL,
    "parent_id" UUID,
    "mandate" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "ended_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_title" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "to_be_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "group_title_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_successor" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "group_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,

    CONSTRAINT "group_successor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "hosts" TEXT[],
    "organizations" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "communique" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "meeting_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "td_number" TEXT,
    "official_url" TEXT,
    "file_id" UUID,
    "next_request_number" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "communique_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'register',
    "uploaded_by_id" UUID,
    "uploaded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paragraph" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "communique_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "section" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "communique_import" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "file_id" UUID NOT NULL,
    "communique_id" UUID,
    "state" "import_state" NOT NULL DEFAULT 'in_review',
    "extraction" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "registered_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "communique_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "import_id" UUID NOT NULL,
    "decision" "proposal_decision" NOT NULL DEFAULT 'undecided',
    "kind" "statement_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "themes" TEXT[],
    "addressee" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "section" TEXT,
    "paragraph" TEXT NOT NULL,
    "paragraph_index" INTEGER NOT NULL,
    "sentence" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "suggested_groups" JSONB NOT NULL,
    "lead_code" TEXT,
    "collaborator_codes" TEXT[],
    "create_item" BOOLEAN NOT NULL DEFAULT true,
    "by_hand" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "communique_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "kind" "statement_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "quote" TEXT,
    "section" TEXT,
    "paragraph" TEXT NOT NULL,
    "sentence" INTEGER NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "verb" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "action" TEXT NOT NULL DEFAULT '',
    "suggested_groups" JSONB NOT NULL DEFAULT '[]',
    "response" "response_kind" NOT NULL DEFAULT 'under_consideration',
    "response_reason" TEXT NOT NULL DEFAULT '',
    "responded_by_id" UUID,
    "responded_by_name" TEXT,
    "responded_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "withdrawn_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_relation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "request_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,

    CONSTRAINT "request_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_theme" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "request_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "request_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "reference" TEXT NOT NULL,
    "reference_key" TEXT NOT NULL,
    "first_request_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "state" "item_state" NOT NULL DEFAULT 'not_started',
    "due_on" DATE,
    "health" "health",
    "health_cause" TEXT,
    "last_update_on" DATE,
    "silent_since" DATE NOT NULL,
    "lead_group_id" UUID,
    "lead_state" "assignment_state",
    "lead_sort" TEXT,
    "holder_id" UUID,
    "holder_since" TIMESTAMPTZ(6),
    "state_before_hold" "item_state",
    "hold_reason" TEXT,
    "hold_review_on" DATE,
    "submitted_by_id" UUID,
    "submitted_by_name" TEXT,
    "submitted_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "close_reason" "close_reason",
    "close_comment" TEXT,
    "superseded_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "action_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,

    CONSTRAINT "item_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_theme" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "item_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "role" "assignment_role" NOT NULL,
    "state" "assignment_state" NOT NULL DEFAULT 'proposed',
    "reason" TEXT,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(6),
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "ended_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_update" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "group_id" UUID,
    "text" TEXT NOT NULL,
    "health" "health",
    "health_cause" TEXT,
    "visibility" "visibility" NOT NULL DEFAULT 'register',
    "no_change" BOOLEAN NOT NULL DEFAULT false,
    "corrects_id" UUID,
    "state_from" "item_state",
    "state_to" "item_state",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "update_id" UUID,
    "url" TEXT,
    "document_number" TEXT,
    "shows" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'register',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliverable" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "kind" "deliverable_kind" NOT NULL,
    "identifier" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "url" TEXT,
    "planned_on" DATE,
    "reached_on" DATE,
    "approval" "approval_state" NOT NULL DEFAULT 'planned',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deliverable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "verifier_id" UUID NOT NULL,
    "verifier_name" TEXT NOT NULL,
    "decision" "decision" NOT NULL,
    "comment" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "operation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from" JSONB,
    "to" JSONB,
    "reason" TEXT,
    "visibility" "visibility" NOT NULL DEFAULT 'register',
    "item_id" UUID,
    "request_id" UUID,
    "version" INTEGER,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "key" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_name_id_idx" ON "person"("name", "id");

-- CreateIndex
CREATE INDEX "person_role_role_idx" ON "person_role"("role");

-- CreateIndex
CREATE UNIQUE INDEX "person_role_person_id_role_key" ON "person_role"("person_id", "role");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_group_id_idx" ON "membership"("group_id");

-- CreateIndex
CREATE INDEX "one_time_link_person_id_purpose_idx" ON "one_time_link"("person_id", "purpose");

-- CreateIndex
CREATE INDEX "sign_in_attempt_key_at_idx" ON "sign_in_attempt"("key", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_at_idx" ON "sign_in_attempt"("at");

-- CreateIndex
CREATE UNIQUE INDEX "study_period_code_key" ON "study_period"("code");

-- CreateIndex
CREATE INDEX "group_parent_id_idx" ON "group"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_period_id_slug_key" ON "group"("period_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "group_period_id_code_key" ON "group"("period_id", "code");

-- CreateIndex
CREATE INDEX "group_title_group_id_valid_from_idx" ON "group_title"("group_id", "valid_from");

-- CreateIndex
CREATE INDEX "group_successor_successor_id_idx" ON "group_successor"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_successor_group_id_successor_id_key" ON "group_successor"("group_id", "successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_prefix_key" ON "meeting"("prefix");

-- CreateIndex
CREATE INDEX "meeting_held_on_id_idx" ON "meeting"("held_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "communique_meeting_id_key" ON "communique"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "communique_slug_key" ON "communique"("slug");

-- CreateIndex
CREATE INDEX "source_file_sha256_idx" ON "source_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "paragraph_communique_id_position_key" ON "paragraph"("communique_id", "position");

-- CreateIndex
CREATE INDEX "communique_import_state_created_at_idx" ON "communique_import"("state", "created_at");

-- CreateIndex
CREATE INDEX "communique_import_communique_id_idx" ON "communique_import"("communique_id");

-- CreateIndex
CREATE INDEX "proposal_import_id_paragraph_index_start_offset_idx" ON "proposal"("import_id", "paragraph_index", "start_offset");

-- CreateIndex
CREATE UNIQUE INDEX "request_reference_key" ON "request"("reference");

-- CreateIndex
CREATE INDEX "request_kind_reference_idx" ON "request"("kind", "reference");

-- CreateIndex
CREATE INDEX "request_response_reference_idx" ON "request"("response", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "request_communique_id_number_key" ON "request"("communique_id", "number");

-- CreateIndex
CREATE INDEX "request_relation_related_id_idx" ON "request_relation"("related_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_relation_request_id_related_id_key" ON "request_relation"("request_id", "related_id");

-- CreateIndex
CREATE UNIQUE INDEX "theme_slug_key" ON "theme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "theme_name_key" ON "theme"("name");

-- CreateIndex
CREATE INDEX "request_theme_theme_id_request_id_idx" ON "request_theme"("theme_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_theme_request_id_theme_id_key" ON "request_theme"("request_id", "theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_item_reference_key" ON "action_item"("reference");

-- CreateIndex
CREATE INDEX "action_item_last_update_on_id_idx" ON "action_item"("last_update_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "action_item_due_on_id_idx" ON "action_item"("due_on", "id");

-- CreateIndex
CREATE INDEX "action_item_title_id_idx" ON "action_item"("title", "id");

-- CreateIndex
CREATE INDEX "action_item_state_last_update_on_id_idx" ON "action_item"("state", "last_update_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "action_item_lead_group_id_last_update_on_id_idx" ON "action_item"("lead_group_id", "last_update_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "action_item_lead_sort_id_idx" ON "action_item"("lead_sort", "id");

-- CreateIndex
CREATE INDEX "action_item_health_last_update_on_id_idx" ON "action_item"("health", "last_update_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "action_item_holder_id_idx" ON "action_item"("holder_id");

-- CreateIndex
CREATE INDEX "action_item_superseded_by_id_idx" ON "action_item"("superseded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_item_first_request_id_number_key" ON "action_item"("first_request_id", "number");

-- CreateIndex
CREATE INDEX "item_request_request_id_item_id_idx" ON "item_request"("request_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_request_item_id_request_id_key" ON "item_request"("item_id", "request_id");

-- CreateIndex
CREATE INDEX "item_theme_theme_id_item_id_idx" ON "item_theme"("theme_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_theme_item_id_theme_id_key" ON "item_theme"("item_id", "theme_id");

-- CreateIndex
CREATE INDEX "assignment_item_id_state_idx" ON "assignment"("item_id", "state");

-- CreateIndex
CREATE INDEX "assignment_group_id_state_item_id_idx" ON "assignment"("group_id", "state", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_update_corrects_id_key" ON "progress_update"("corrects_id");

-- CreateIndex
CREATE INDEX "progress_update_item_id_created_at_id_idx" ON "progress_update"("item_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "progress_update_created_at_id_idx" ON "progress_update"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "evidence_item_id_created_at_idx" ON "evidence"("item_id", "created_at");

-- CreateIndex
CREATE INDEX "evidence_update_id_idx" ON "evidence"("update_id");

-- CreateIndex
CREATE INDEX "deliverable_item_id_idx" ON "deliverable"("item_id");

-- CreateIndex
CREATE INDEX "verification_item_id_created_at_idx" ON "verification"("item_id", "created_at");

-- CreateIndex
CREATE INDEX "event_item_id_at_id_idx" ON "event"("item_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_request_id_at_id_idx" ON "event"("request_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_subject_type_subject_id_at_idx" ON "event"("subject_type", "subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "event_at_id_idx" ON "event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_operation_id_idx" ON "event"("operation_id");

-- CreateIndex
CREATE INDEX "submission_at_idx" ON "submission"("at");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_role" ADD CONSTRAINT "person_role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "study_period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_title" ADD CONSTRAINT "group_title_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_successor" ADD CONSTRAINT "group_successor_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_successor" ADD CONSTRAINT "group_successor_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communique" ADD CONSTRAINT "communique_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communique" ADD CONSTRAINT "communique_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "source_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communique_import" ADD CONSTRAINT "communique_import_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "source_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communique_import" ADD CONSTRAINT "communique_import_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "communique_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_relation" ADD CONSTRAINT "request_relation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_relation" ADD CONSTRAINT "request_relation_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_theme" ADD CONSTRAINT "request_theme_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_theme" ADD CONSTRAINT "request_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_first_request_id_fkey" FOREIGN KEY ("first_request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_lead_group_id_fkey" FOREIGN KEY ("lead_group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_request" ADD CONSTRAINT "item_request_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_request" ADD CONSTRAINT "item_request_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_theme" ADD CONSTRAINT "item_theme_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_theme" ADD CONSTRAINT "item_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "progress_update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_update_id_fkey" FOREIGN KEY ("update_id") REFERENCES "progress_update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "action_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
