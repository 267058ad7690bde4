// What a register file holds: every table of the database but those named here, as the catalogue describes them.
import type pg from 'pg'

/** Stays behind, and why. A new table is in the file unless it is named here. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  credential: 'Password hashes. People get a new link.',
  one_time_link: 'Secrets.',
  sign_in_attempt: 'Addresses of those who tried to sign in.',
  feed_link: 'Secrets.',
  submission: 'Forms sent lately, so that none counts twice.',
  mail: 'Mail on its way, and the log of its delivery.',
  act_to_tell: 'Acts on their way into inboxes.',
  notification: 'What people were told lately, each alone.',
  reminder_progress: 'How far reminders have gone: they begin anew.',
  sign_in_request: 'Addresses of those who asked for a link to sign in.',
  answer_draft: 'What people are still writing, and have not said.',
  item_search: 'Derived: made anew by the import.',
  undoable_act: 'What can be undone for a minute.',
  search_word: 'Derived: made anew by the import.',
  tally: 'Derived: counted anew by the import.',
  tally_change: 'Derived: counted anew by the import.',
  tally_touched: 'Derived: counted anew by the import.',
  item_counted: 'Derived: counted anew by the import.',
  request_counted: 'Derived: counted anew by the import.',
  _prisma_migrations: 'Of the database, not of the register.',
}

export interface Column {
  name: string
  /** As Postgres writes it: "uuid", "text[]", "item_state". */
  type: string
}

export interface Table {
  /** `history`: the row versions of the table of the same name. */
  schema: 'public' | 'history'
  name: string
  columns: Column[]
  /** Columns of the primary key: the order in the file. */
  key: string[]
}

/** The tables of a register file, by name. */
export async function registerTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname AS schema, c.relname AS name,
       (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
          FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT json_agg(a.attname ORDER BY k.place)
          FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (attnum, place)
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
         WHERE i.indrelid = c.oid AND i.indisprimary) AS key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'history') AND c.relkind = 'r' AND c.relname <> ALL ($1)
     ORDER BY n.nspname DESC, c.relname COLLATE "C"`,
    [Object.keys(LEFT_OUT)],
  )
  return rows
}

/** A name as SQL text takes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The table as SQL text names it. */
export const nameOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>) =>
  `${quoted(schema)}.${quoted(name)}`
