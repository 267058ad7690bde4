// What the register says of the items in a spreadsheet: now, and as it was when a line went out.
import { type Day, toDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { isOpen } from '#lib/items/states.ts'
import { readAt } from '#lib/past.ts'
import type { Say } from '#lib/words.ts'
import type { Told } from './columns.ts'

export interface Stored {
  id: string
  reference: string
  version: number
  title: string
  summary: string
  /** In the order of their names. */
  themes: { id: string; name: string }[]
  due: Day | null
  /** The action holder's name; "" for nobody. */
  holder: string
  told: Record<Told, string | { day: Day } | null>
}

const AT_ONCE = 500

/** The items of these references that are there, by reference. */
export async function loadStored(
  reader: Tx,
  references: readonly string[],
  say: Say,
): Promise<Map<string, Stored>> {
  const found = new Map<string, Stored>()
  for (let from = 0; from < references.length; from += AT_ONCE) {
    const rows = await reader.actionItem.findMany({
      where: { reference: { in: references.slice(from, from + AT_ONCE) } },
      select,
    })
    for (const { lead, holder, themes, ...row } of rows) {
      const { id, reference, version, title, summary } = row
      found.set(reference, {
        ...{ id, reference, version, title, summary },
        themes: themes.map(({ theme }) => theme).sort((a, b) => (a.name < b.name ? -1 : 1)),
        due: toDay(row.dueOn),
        holder: holder?.name ?? '',
        told: {
          lead: lead?.code ?? null,
          state: say(`state.${row.state}`),
          health: isOpen(row.state) && row.health ? say(`health.${row.health}`) : null,
          updated: row.lastUpdateOn ? { day: toDay(row.lastUpdateOn) } : null,
        },
      })
    }
  }
  return found
}

const select = {
  id: true,
  reference: true,
  version: true,
  title: true,
  summary: true,
  state: true,
  health: true,
  dueOn: true,
  lastUpdateOn: true,
  lead: { select: { code: true } },
  holder: { select: { name: true } },
  themes: { take: 200, select: { theme: { select: { id: true, name: true } } } },
} as const

/** The item as it was at an earlier version; null when no such version was ever seen. */
export async function loadVersion(item: Stored, version: number, say: Say): Promise<Stored | null> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT row_from AS at FROM history.action_item WHERE id = ${item.id}::uuid AND version = ${version} ORDER BY row_from LIMIT 1`
  if (!row) return null
  // A Date holds milliseconds, the history more: the next one is surely in the version's life, or that was shorter than one.
  const instant = new Date(row.at.getTime() + 1)
  const stood = await readAt(instant, () => loadStored(db, [item.reference], say))
  const before = stood.get(item.reference)
  return before?.version === version ? before : null
}
