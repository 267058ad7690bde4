-- Search made anew, like the counters by tally_rebuild(): after rows and their versions were written with triggers off.
CREATE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  writing text := current_setting('app.now', true);
  item record;
BEGIN
  DELETE FROM search_word;
  -- From the oldest on, at their time, so that a word is known from the first item that has it.
  FOR item IN SELECT id, created_at FROM action_item ORDER BY created_at, id LOOP
    PERFORM set_config('app.now', item.created_at::text, true);
    PERFORM index_item(item.id);
    PERFORM history.remember_documents(item.id);
  END LOOP;
  PERFORM set_config('app.now', coalesce(writing, ''), true);
END
$$;
