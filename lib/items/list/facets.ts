// The options of a filter and how many items each would show, the other filters being as they are.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { Health, ItemState } from '#lib/generated/prisma/enums.ts'
import { conditions, ofDue, ofGroups, ofHealth, ofNeed, ofState, type Reading } from './conditions.ts'
import { DUE_FILTERS, type Facet, NEEDS, STATE_PRESETS, type StatePreset } from './filter.ts'
import { listGroups, partsOf } from './group-tree.ts'
import { latestFirst } from './latest-first.ts'

export interface Option {
  value: string
  /** What people call it; null where the interface has a word for the value. */
  label: string | null
  /** Up to COUNT_LIMIT; one more stands for "more than that". */
  count: number
}

/** Communiqués offered: the latest ones. */
const COMMUNIQUES = 12

/** The facet's options in their order; those that would show nothing are left out unless they are chosen. */
export async function listOptions(reading: Reading, facet: Facet): Promise<Option[]> {
  const chosen = [reading.filter[facet]].flat() as string[]
  const options = await db.$queryRaw<Option[]>`${found(reading, facet)} ${await counted(reading, facet)}`
  return options.filter((option) => option.count > 0 || chosen.includes(option.value))
}

/** What was searched for is found once, not for each option; without words each option's own index is quicker. */
function found(reading: Reading, facet: Facet): Prisma.Sql {
  const once = Prisma.raw(reading.words ? 'MATERIALIZED' : 'NOT MATERIALIZED')
  return Prisma.sql`WITH found AS ${once} (SELECT i.* FROM action_item i WHERE ${conditions(reading, facet)})`
}

async function counted(reading: Reading, facet: Facet): Promise<Prisma.Sql> {
  const { filter, today } = reading
  switch (facet) {
    case 'communique':
      return Prisma.sql`
        SELECT o.slug AS value, o.prefix AS label, ${count(inCommunique)} AS count
          FROM (SELECT c.id, c.slug, m.prefix, m.held_on FROM communique c JOIN meeting m ON m.id = c.meeting_id
                 ORDER BY m.held_on DESC, m.id LIMIT ${COMMUNIQUES}) o ORDER BY o.held_on DESC`
    case 'theme':
      return Prisma.sql`
        SELECT o.slug AS value, o.name AS label, ${count(inTheme)} AS count
          FROM (SELECT * FROM theme WHERE retired_on IS NULL ORDER BY position, name LIMIT 50) o ORDER BY o.position, o.name`
    case 'group': {
      const groups = await listGroups(today, filter.period)
      const top = groups.filter((group) => group.parentId === null)
      return each(top, (group) => ({
        value: group.slug,
        label: group.code,
        own: ofGroups(partsOf(groups, group.id), filter.role),
      }))
    }
    case 'state':
      return each([...STATE_PRESETS, ...Object.values(ItemState)], (value) => ({
        value,
        own: ofState(isPreset(value) ? value : [value]),
      }))
    case 'health':
      return each(Object.values(Health), (value) => ({ value, own: ofHealth(value) }))
    case 'due':
      return each(DUE_FILTERS, (value) => ({ value, own: ofDue(value, today) }))
    case 'needs':
      return each(NEEDS, (value) => ({ value, own: ofNeed(value, reading) }))
  }
}

const isPreset = (value: string): value is StatePreset => (STATE_PRESETS as readonly string[]).includes(value)

const inCommunique = Prisma.sql`i.id IN (
  SELECT ir.item_id FROM item_request ir JOIN request r ON r.id = ir.request_id WHERE r.communique_id = o.id)`
const inTheme = Prisma.sql`i.id IN (SELECT t.item_id FROM item_theme t WHERE t.theme_id = o.id)`

const count = (own: Prisma.Sql | null) => Prisma.sql`(SELECT count(*)::int FROM (
  SELECT FROM found i WHERE ${own ?? Prisma.sql`true`} ${latestFirst()} LIMIT ${COUNT_LIMIT + 1}) c)`

function each<T>(
  values: readonly T[],
  option: (value: T) => { value: string; label?: string; own: Prisma.Sql | null },
): Prisma.Sql {
  const rows = values.map((each, place) => {
    const { value, label, own } = option(each)
    return Prisma.sql`SELECT ${place}::int AS place, ${value} AS value, ${label ?? null} AS label, ${count(own)} AS count`
  })
  if (rows.length === 0) return Prisma.sql`SELECT '' AS value, NULL AS label, 0 AS count WHERE false`
  return Prisma.sql`SELECT value, label, count FROM (${Prisma.join(rows, ' UNION ALL ')}) o ORDER BY place`
}
