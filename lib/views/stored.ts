// A view as it is kept: the address with ids in place of what can be renamed; and back, saying what is no longer as it was.
import { z } from 'zod'
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'
import type { Why } from '#lib/errors.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { paramsOf } from '#lib/params.ts'

const ids = z.array(z.uuid()).max(50)

/** What stands in `saved_view.filter`. */
const storedSchema = z.object({
  communique: ids,
  theme: ids,
  group: ids,
  /** The other parameters, in their order. */
  rest: z.array(z.tuple([z.string(), z.string()])).max(100),
})
export type Stored = z.output<typeof storedSchema>

const NAMED = ['communique', 'theme', 'group'] as const

/** The stored form of a query string; what it names and is not in the register is left out. */
export async function store(query: string, today: Day, from: Db | Tx = db): Promise<Stored> {
  const params = paramsOf(query)
  const slugs = (name: (typeof NAMED)[number]) => [params[name] ?? []].flat()
  const period = await findPeriod(today, params.period ? String(params.period) : null, from)
  const [communique, theme, group] = await Promise.all([
    from.communique.findMany({
      where: { slug: { in: slugs('communique') } },
      select: { id: true, slug: true },
    }),
    from.theme.findMany({ where: { slug: { in: slugs('theme') } }, select: { id: true, slug: true } }),
    from.group.findMany({
      where: { slug: { in: slugs('group') }, ...(period ? { periodId: period.id } : {}) },
      select: { id: true, slug: true },
    }),
  ])
  const inOrder = (name: (typeof NAMED)[number], rows: { id: string; slug: string }[]) =>
    slugs(name).flatMap((slug) => rows.find((row) => row.slug === slug)?.id ?? [])
  return {
    communique: inOrder('communique', communique),
    theme: inOrder('theme', theme),
    group: inOrder('group', group),
    rest: [...new URLSearchParams(query)].filter(([name]) => !(NAMED as readonly string[]).includes(name)),
  }
}

/** The query string as of today, and sentences (messages/ `views.gone`) about what is no longer as it was. */
export async function restore(filter: unknown, today: Day): Promise<{ query: string; gone: Why[] }> {
  const stored = storedSchema.safeParse(filter)
  if (!stored.success) return { query: '', gone: [{ key: 'unreadable' }] }
  const { communique, theme, group, rest } = stored.data
  const [communiques, themes, groups] = await Promise.all([
    communique.length === 0
      ? []
      : db.communique.findMany({ where: { id: { in: communique } }, select: { id: true, slug: true } }),
    theme.length === 0
      ? []
      : db.theme.findMany({
          where: { id: { in: theme } },
          select: { id: true, slug: true, name: true, retiredOn: true },
        }),
    groupsOf(group, today),
  ])
  const params = new URLSearchParams()
  const add = (name: string, wanted: string[], rows: { id: string; slug: string }[]) => {
    for (const id of wanted) {
      const slug = rows.find((row) => row.id === id)?.slug
      if (slug) params.append(name, slug)
    }
    return wanted.length - rows.length
  }
  const missing =
    add('communique', communique, communiques) + add('theme', theme, themes) + add('group', group, groups)
  for (const [name, value] of rest) params.append(name, value)
  // A group of an earlier study period is found in it only.
  const earlier = groups.find((row) => !row.isCurrent)
  if (earlier && !params.has('period')) params.set('period', earlier.period.code)
  return {
    query: params.toString().replaceAll('%2C', ','),
    gone: [
      ...(missing > 0 ? [{ key: 'missing', values: { count: missing } }] : []),
      ...themes.flatMap(({ name, retiredOn }) =>
        retiredOn ? [{ key: 'themeRetired', values: { theme: name, day: toDay(retiredOn) } }] : [],
      ),
      ...groups.flatMap((row) => endOf(row, today) ?? []),
    ],
  }
}

async function groupsOf(wanted: string[], today: Day) {
  if (wanted.length === 0) return []
  const [rows, current] = await Promise.all([
    db.group.findMany({
      where: { id: { in: wanted } },
      select: {
        id: true,
        slug: true,
        code: true,
        endedOn: true,
        period: { select: { code: true, endsOn: true } },
        successors: { select: { successor: { select: { code: true } } }, take: 5 },
      },
    }),
    findPeriod(today),
  ])
  return rows.map((row) => ({ ...row, isCurrent: row.period.code === current?.code }))
}

function endOf(
  { code, endedOn, period, successors }: Awaited<ReturnType<typeof groupsOf>>[number],
  today: Day,
): Why | null {
  const end = endedOn ?? (period.endsOn < fromDay(today) ? period.endsOn : null)
  if (!end || toDay(end) > today) return null
  const named = successors.map(({ successor }) => successor.code).join(', ')
  return { key: 'groupEnded', values: { group: code, day: toDay(end), successors: named || 'none' } }
}
