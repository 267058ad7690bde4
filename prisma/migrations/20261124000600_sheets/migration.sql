-- Spreadsheets that were edited offline: what each line says and what came of it. Working tables, like the review of a communiqué:
-- what they bring about is in the events of the items, which name the file.

CREATE TYPE sheet_verdict AS ENUM ('ready', 'conflict', 'refused', 'unchanged', 'applied');

CREATE TABLE sheet_import (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  file_name text NOT NULL,
  sha256 text NOT NULL,
  -- Headings of columns in the file that are not read.
  ignored text[] NOT NULL,
  created_by_id uuid NOT NULL,
  created_at timestamptz(6) NOT NULL DEFAULT now(),
  applied_at timestamptz(6),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX sheet_import_created_by_id_created_at_idx ON sheet_import (created_by_id, created_at DESC);

CREATE TABLE sheet_line (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  import_id uuid NOT NULL REFERENCES sheet_import (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- The row's number in the sheet.
  number integer NOT NULL,
  reference text NOT NULL,
  title text NOT NULL DEFAULT '',
  -- The version of the item that the line was downloaded with; null: it does not say.
  base_version integer,
  -- The item's version when the line was judged.
  seen_version integer,
  cells jsonb NOT NULL,
  verdict sheet_verdict NOT NULL,
  -- [{field, from, to}]: what the line changes.
  changes jsonb NOT NULL DEFAULT '[]',
  -- [{action, actorName, at, from, to}]: what others changed since the download.
  meanwhile jsonb NOT NULL DEFAULT '[]',
  -- [{space, key, values}]: why it is refused, and what of it is left aside.
  reasons jsonb NOT NULL DEFAULT '[]'
);
CREATE UNIQUE INDEX sheet_line_import_id_number_key ON sheet_line (import_id, number);

-- An event names the file that it came from.
ALTER TABLE event ADD COLUMN file_name text;
SELECT history.show_past_of_added('event', 'at');
SELECT history.copy_enums();
