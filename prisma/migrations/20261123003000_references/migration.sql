-- References are typed in any case.
CREATE UNIQUE INDEX request_reference_in_any_case ON request (lower(reference));
CREATE UNIQUE INDEX action_item_reference_in_any_case ON action_item (lower(reference));
