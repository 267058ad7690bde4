-- A column of the board: one state by due date.
CREATE INDEX action_item_state_by_due ON action_item (state, (coalesce(due_on, 'infinity'::date)), id);

-- The timeline counts what is open by month and group: the index alone answers it.
DROP INDEX action_item_open_by_due;
CREATE INDEX action_item_open_by_due ON action_item ((coalesce(due_on, 'infinity'::date)), id)
  INCLUDE (due_on, lead_group_id, state, closed_at) WHERE closed_at IS NULL;
