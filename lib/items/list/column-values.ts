// What the chosen columns show beyond the item's own row, as SQL over item `p`: read only for the columns that are shown.
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { ColumnKey } from './columns.ts'

/** Each there when its column is shown. */
export interface ColumnValues {
  /** The text of the latest update that everybody may read and no other corrects, in Markdown. */
  progress?: string | null
  /** The action holder's name. */
  holder?: string | null
  /** Names, in the themes' order. */
  themes?: string[]
  /** Prefixes of the meetings whose requests it answers. */
  communique?: string[]
  /** References of those requests. */
  requests?: string[]
  /** ITU's responses to them, each once. */
  response?: ResponseKind[]
  created?: Date
  closed?: Date | null
}

const answered = Prisma.sql`item_request ir JOIN request r ON r.id = ir.request_id`

const values: { [Key in keyof Required<ColumnValues>]: Prisma.Sql } = {
  progress: Prisma.sql`(SELECT u.text FROM progress_update u
    WHERE u.item_id = p.id AND u.visibility = 'register'
      AND NOT EXISTS (SELECT FROM progress_update c WHERE c.corrects_id = u.id)
    ORDER BY u.created_at DESC, u.id DESC LIMIT 1)`,
  holder: Prisma.sql`(SELECT h.name FROM person h WHERE h.id = p.holder_id)`,
  themes: Prisma.sql`ARRAY (SELECT t.name FROM item_theme it JOIN theme t ON t.id = it.theme_id
    WHERE it.item_id = p.id ORDER BY t.position, t.id)`,
  communique: Prisma.sql`ARRAY (SELECT DISTINCT m.prefix FROM ${answered}
    JOIN communique c ON c.id = r.communique_id JOIN meeting m ON m.id = c.meeting_id
    WHERE ir.item_id = p.id ORDER BY m.prefix)`,
  requests: Prisma.sql`ARRAY (SELECT r.reference FROM ${answered}
    WHERE ir.item_id = p.id ORDER BY group_sort_key(r.reference))`,
  response: Prisma.sql`ARRAY (SELECT DISTINCT r.response::text FROM ${answered}
    WHERE ir.item_id = p.id AND r.withdrawn_at IS NULL ORDER BY r.response::text)`,
  created: Prisma.sql`p.created_at`,
  closed: Prisma.sql`p.closed_at`,
}

/** Codes of the collaborating groups of item `p`, in the order of their numbers; none where no column shows them. */
export const collaborators = (columns: readonly ColumnKey[]): Prisma.Sql =>
  columns.includes('lead') || columns.includes('collaborating')
    ? Prisma.sql`ARRAY (SELECT c.code FROM assignment a JOIN "group" c ON c.id = a.group_id
        WHERE a.item_id = p.id AND a.role = 'collaborating' AND a.state IN ('proposed', 'accepted')
        ORDER BY c.kind, group_sort_key(c.code))`
    : Prisma.sql`'{}'::text[]`

/** `, … AS "themes"` for each of the columns that needs more than the item's row. */
export function columnValues(columns: readonly ColumnKey[]): Prisma.Sql {
  const chosen = columns.filter((column) => Object.hasOwn(values, column)) as (keyof typeof values)[]
  if (chosen.length === 0) return Prisma.empty
  return Prisma.sql`, ${Prisma.join(chosen.map((key) => Prisma.sql`${values[key]} AS ${Prisma.raw(`"${key}"`)}`))}`
}
