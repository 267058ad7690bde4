-- What staff do in the action plan itself: a flag for what comes first, and changes that can be undone for a minute.

ALTER TABLE action_item ADD COLUMN priority boolean NOT NULL DEFAULT false;
ALTER TABLE history.action_item ADD COLUMN priority boolean NOT NULL DEFAULT false;
SELECT history.show_past('action_item');

-- Few of many are flagged.
CREATE INDEX action_item_priority ON action_item (silent_since, id) WHERE priority;
CREATE INDEX action_item_priority ON history.action_item (silent_since, id) INCLUDE (row_from, row_to) WHERE priority;

-- Kept for a day, for the page that tells what came of it; the lasting account is in the items' events.
CREATE TABLE undoable_act (
  -- The operation's: its events carry it.
  id uuid PRIMARY KEY,
  actor_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE ON UPDATE CASCADE,
  change jsonb NOT NULL,
  changed integer NOT NULL,
  items jsonb NOT NULL,
  left_out jsonb NOT NULL DEFAULT '[]',
  at timestamptz(6) NOT NULL,
  undone_at timestamptz(6),
  not_undone jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX undoable_act_actor_id_at_idx ON undoable_act (actor_id, at DESC);
CREATE INDEX undoable_act_at_idx ON undoable_act (at);
