// Theme by responsible group: open items and the worst health among them.
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { Health } from '#lib/generated/prisma/enums.ts'
import { ALL, isCounted, itemsOf, NOBODY, type Reading, scopeOf } from './counts.ts'
import type { Links } from './links.ts'
import { type GroupNode, idsBelow, type Subject } from './subject.ts'
import type { HeatCell, HeatMap } from './types.ts'

interface Theme {
  id: string
  slug: string
  name: string
}

/** A column; `scope` is the group in the counters, `groups` all that are counted in it. */
interface Column {
  scope: string
  group: GroupNode | null
}

/** By theme and scope: how many open items of which health. */
type Cells = Map<string, Map<string, number>>

/** Columns are the leading groups (or, of one group, its parts) that have open items, and "nobody". */
export async function heatMapOf(reading: Reading, links: Links): Promise<HeatMap> {
  const { subject } = reading
  const [themes, columns] = [await listThemes(subject), candidates(subject)]
  const cells = isCounted(reading)
    ? await countedCells(subject, themes, columns)
    : await rowCells(reading, columns)
  const scope = scopeOf(subject)
  const cell = (theme: Theme | null, column: Column | null): HeatCell => ({
    ...counted(cells.get(keyOf(theme?.id ?? subject.themeId ?? ALL, column?.scope ?? scope))),
    href: links.items({
      ...(theme ? { theme: theme.slug } : {}),
      ...(column ? columnParams(column, subject) : {}),
    }),
  })
  const shown = columns.filter((column) => cell(null, column).count > 0)
  return {
    columns: shown.map((column) => ({
      key: column.scope,
      group: column.group?.code ?? null,
      period: column.group && column.group.period !== subject.currentPeriod ? column.group.period : null,
      total: cell(null, column),
    })),
    rows: themes
      .map((theme) => ({
        slug: theme.slug,
        theme: theme.name,
        cells: shown.map((column) => cell(theme, column)),
        total: cell(theme, null),
      }))
      .filter((row) => row.total.count > 0),
    total: cell(null, null),
  }
}

const keyOf = (theme: string, scope: string) => `${theme} ${scope}`

const listThemes = ({ themeId }: Subject): Promise<Theme[]> =>
  db.theme.findMany({
    where: themeId ? { id: themeId } : {},
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    take: 60,
    select: { id: true, slug: true, name: true },
  })

function candidates({ groups, group, periodId }: Subject): Column[] {
  const column = (one: GroupNode | null): Column => ({ scope: one?.id ?? NOBODY, group: one })
  if (group) {
    const parts = groups.filter(({ parentId }) => parentId === group.id)
    return (parts.length > 0 ? parts : [group]).map(column)
  }
  const leading = groups.filter((one) => one.parentId === null && (!periodId || one.periodId === periodId))
  return [...leading.map(column), ...(periodId ? [] : [column(null)])]
}

const columnParams = ({ group }: Column, { currentPeriod, filter }: Subject) =>
  group
    ? {
        group: group.slug,
        role: 'responsible',
        ...(group.period === currentPeriod && !filter.period ? {} : { period: group.period }),
      }
    : { needs: 'owner' }

interface Row {
  theme: string
  scope: string
  health: string
  n: number
}

function fill(rows: readonly Row[]): Cells {
  const cells: Cells = new Map()
  for (const { theme, scope, health, n } of rows) {
    const cell = cells.get(keyOf(theme, scope)) ?? new Map<string, number>()
    cells.set(keyOf(theme, scope), cell.set(health, (cell.get(health) ?? 0) + n))
  }
  return cells
}

async function countedCells(subject: Subject, themes: Theme[], columns: Column[]): Promise<Cells> {
  const of = Prisma.sql`measure = 'health' AND theme_id = ANY (${[subject.themeId ?? ALL, ...themes.map(({ id }) => id)]}::uuid[])
    AND scope_id = ANY (${[scopeOf(subject), ...columns.map(({ scope }) => scope)]}::uuid[])`
  return fill(
    await db.$queryRaw<Row[]>`
      SELECT theme_id::text AS theme, scope_id::text AS scope, key AS health, sum(n)::int AS n FROM (
        SELECT theme_id, scope_id, key, n FROM tally WHERE ${of}
        UNION ALL SELECT theme_id, scope_id, key, n FROM tally_change WHERE ${of}) t GROUP BY 1, 2, 3`,
  )
}

/** From the rows: by leading group, then added up to the columns. */
async function rowCells(reading: Reading, columns: Column[]): Promise<Cells> {
  const { subject } = reading
  const rows = await db.$queryRaw<Row[]>`
    WITH open AS MATERIALIZED (
      SELECT i.id, coalesce(i.lead_group_id, ${NOBODY}::uuid)::text AS lead, coalesce(i.health::text, 'none') AS health
        FROM action_item i WHERE i.closed_at IS NULL AND ${itemsOf(subject)})
    SELECT ${subject.themeId ?? ALL} AS theme, lead AS scope, health, count(*)::int AS n FROM open GROUP BY 1, 2, 3
    UNION ALL SELECT t.theme_id::text, o.lead, o.health, count(*)::int
      FROM open o JOIN item_theme t ON t.item_id = o.id WHERE ${subject.themeId === null} GROUP BY 1, 2, 3`
  const scopes = new Map<string, string[]>()
  for (const { scope, group } of columns) {
    const ids = group ? idsBelow(subject.groups, group.id) : [NOBODY]
    for (const id of ids) scopes.set(id, [...(scopes.get(id) ?? []), scope])
  }
  const whole = scopeOf(subject)
  return fill(
    rows.flatMap((row) =>
      [...new Set([whole, ...(scopes.get(row.scope) ?? [])])].map((scope) => ({ ...row, scope })),
    ),
  )
}

const WORST_FIRST = ['off_track', 'at_risk', 'on_track'] as const satisfies Health[]

function counted(cell: Map<string, number> | undefined): Omit<HeatCell, 'href'> {
  if (!cell) return { count: 0, worst: null }
  return {
    count: [...cell.values()].reduce((sum, n) => sum + n, 0),
    worst: WORST_FIRST.find((health) => (cell.get(health) ?? 0) > 0) ?? null,
  }
}
