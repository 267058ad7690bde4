-- Links by which a calendar or a feed reader reads the register with the rights of the person who made them. Without row
-- history: they are secrets, and no part of the register.
CREATE TYPE feed_kind AS ENUM ('calendar', 'feed');

CREATE TABLE feed_link (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind feed_kind NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  filter jsonb NOT NULL,
  token_hash text NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_used_at timestamptz(6),
  revoked_at timestamptz(6),
  version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX feed_link_token_hash_key ON feed_link (token_hash);
CREATE INDEX feed_link_person_id_idx ON feed_link (person_id, id);

SELECT history.copy_enums();
