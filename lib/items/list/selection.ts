// The communiqués, themes and groups that a filter names, with their ids and what people call them. Unknown ones are left out.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { withParts } from '#lib/people/actor.ts'
import type { ItemFilter } from './filter.ts'

export interface Named {
  slug: string
  label: string
  /** Of a group: its own, and those of its working parties and Questions. */
  ids: string[]
}

export interface Selection {
  communique: Named[]
  theme: Named[]
  group: Named[]
}

/** What the filter's slugs stand for; groups are those of its study period, of the current one where it names none. */
export async function getSelection(
  filter: Pick<ItemFilter, 'communique' | 'theme' | 'group' | 'period'>,
  today: Day,
): Promise<Selection> {
  const [communique, theme, group] = await Promise.all([
    filter.communique.length === 0 ? [] : communiques(filter.communique),
    filter.theme.length === 0 ? [] : themes(filter.theme),
    filter.group.length === 0 ? [] : groups(filter.group, filter.period, today),
  ])
  return { communique, theme, group }
}

async function communiques(slugs: string[]): Promise<Named[]> {
  const rows = await db.communique.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, meeting: { select: { prefix: true } } },
    orderBy: { slug: 'asc' },
  })
  return rows.map((row) => ({ slug: row.slug, label: row.meeting.prefix, ids: [row.id] }))
}

async function themes(slugs: string[]): Promise<Named[]> {
  const rows = await db.theme.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, name: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => ({ slug: row.slug, label: row.name, ids: [row.id] }))
}

async function groups(slugs: string[], code: string | null, today: Day): Promise<Named[]> {
  const period = await findPeriod(today, code)
  if (!period) return []
  const rows = await db.group.findMany({
    where: { periodId: period.id, slug: { in: slugs } },
    select: { id: true, slug: true, code: true },
    orderBy: { position: 'asc' },
  })
  return Promise.all(
    rows.map(async (row) => ({ slug: row.slug, label: row.code, ids: await withParts([row.id]) })),
  )
}
