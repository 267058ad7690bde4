-- A request's new words go into the documents of its items. Whoever changes such an item holds its row: wait for it, then
-- read what it wrote. In the order of their ids, so that two who do this do not wait for each other.
CREATE OR REPLACE FUNCTION index_items_of_request() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item uuid;
BEGIN
  FOR item IN SELECT i.id FROM action_item i JOIN item_request ir ON ir.item_id = i.id
               WHERE ir.request_id = NEW.id ORDER BY i.id FOR NO KEY UPDATE OF i LOOP
    PERFORM index_item(item);
  END LOOP;
  RETURN NULL;
END
$$;
