-- Open pages are told what others change. Each instance of the application listens; Postgres tells it at commit, in the order
-- of commits (docs/decisions/0026).
CREATE SCHEMA live;

-- The events of the last day by the transaction that wrote them: a page that knows which transactions it has seen can ask what it
-- has not. Times and ids would not do: they are given before the commit, and not in its order.
CREATE TABLE live.recent (
  event_id uuid PRIMARY KEY,
  item_id uuid NOT NULL,
  -- Of the whole transaction, whatever savepoint the event was written under.
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX recent_item_id_idx ON live.recent (item_id);
CREATE INDEX recent_at_idx ON live.recent (at);

-- False in seeds and restores, which write the past. An act that had to wait for a baseline has app.now too, of just now (lib/standstill.ts).
CREATE FUNCTION live.is_now() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz > clock_timestamp() - interval '1 hour', true)
$$;

-- What everybody may read is told in full. Of the rest only that it is there: an instance asks for it by the reader's rights.
CREATE FUNCTION live.announce() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  note jsonb;
BEGIN
  INSERT INTO live.recent (event_id, item_id) VALUES (NEW.id, NEW.item_id);
  -- A few of yesterday's go with each new one, so the table does not grow.
  DELETE FROM live.recent WHERE event_id IN
    (SELECT event_id FROM live.recent WHERE at < now() - interval '1 day' ORDER BY at LIMIT 3 FOR UPDATE SKIP LOCKED);
  SELECT jsonb_build_object('id', NEW.id, 'reference', i.reference, 'visibility', NEW.visibility) INTO note
    FROM public.action_item i WHERE i.id = NEW.item_id;
  IF NEW.visibility = 'register' THEN
    -- A note holds 8000 bytes.
    note := note || jsonb_build_object('actorId', NEW.actor_id, 'actorName', left(NEW.actor_name, 200),
      'action', left(NEW.action, 100), 'at', NEW.at);
  END IF;
  PERFORM pg_notify('register_changes', note::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT ON event FOR EACH ROW
  WHEN (NEW.item_id IS NOT NULL AND live.is_now()) EXECUTE FUNCTION live.announce();

-- Whose rights may have changed: open connections ask anew who that is. The argument names the column with the person's id.
CREATE FUNCTION live.announce_reader() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('register_readers', jsonb_build_object('person',
    CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END -> TG_ARGV[0])::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER announce_reader AFTER UPDATE OF deactivated_at ON person FOR EACH ROW EXECUTE FUNCTION live.announce_reader('id');
CREATE TRIGGER announce_reader AFTER UPDATE OF session_epoch ON credential FOR EACH ROW EXECUTE FUNCTION live.announce_reader('person_id');
CREATE TRIGGER announce_reader AFTER INSERT OR UPDATE OR DELETE ON person_role FOR EACH ROW EXECUTE FUNCTION live.announce_reader('person_id');
CREATE TRIGGER announce_reader AFTER INSERT OR UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION live.announce_reader('person_id');
