-- Saved views of lists and dashboards: a person's own, or shared with everybody who is signed in.
CREATE TYPE view_place AS ENUM ('items', 'requests', 'dashboard', 'changes');
CREATE TYPE view_audience AS ENUM ('viewer', 'officer', 'staff', 'manager', 'admin');

CREATE TABLE saved_view (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  owner_id uuid NOT NULL REFERENCES person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  place view_place NOT NULL,
  filter jsonb NOT NULL,
  is_shared boolean NOT NULL DEFAULT false,
  pin_position integer,
  default_for view_audience[] NOT NULL DEFAULT '{}',
  is_own_default boolean NOT NULL DEFAULT false,
  created_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT saved_view_offered_is_shared CHECK (is_shared OR (pin_position IS NULL AND default_for = '{}'))
);
CREATE INDEX saved_view_owner_id_place_idx ON saved_view (owner_id, place);
CREATE UNIQUE INDEX saved_view_own_default ON saved_view (owner_id, place) WHERE is_own_default;
CREATE INDEX saved_view_shared ON saved_view (place, name, id) WHERE is_shared;

SELECT history.copy_enums();
SELECT history.keep('saved_view');
