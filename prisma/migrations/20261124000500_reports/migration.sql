-- Reports: what staff chose for each and the fields they filled in; the content is read from the register when it is opened.

CREATE TABLE report (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  title text NOT NULL,
  -- The day at whose end the register is read; null: the report of a round, read at its closing and until then now.
  as_of_on date,
  round_id uuid,
  -- The day since when progress is told; null: since the round that closed last before.
  since_on date,
  sections text[] NOT NULL,
  communique_ids uuid[] NOT NULL,
  group_ids uuid[] NOT NULL,
  fields jsonb NOT NULL,
  created_by_name text NOT NULL,
  created_at timestamptz(6) NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT report_of_a_day_or_a_round CHECK (num_nonnulls(as_of_on, round_id) = 1)
);
CREATE UNIQUE INDEX report_round_id_key ON report (round_id);
CREATE INDEX report_created_at_id_idx ON report (created_at DESC, id DESC);

SELECT history.keep('report');
SELECT history.copy_enums();
