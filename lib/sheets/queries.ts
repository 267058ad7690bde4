// Reads of edited spreadsheets: what came of each line, and the items that go into a new one.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Cell } from '#lib/exports/cells.ts'
import { idField } from '#lib/form-fields.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { conditions, type Reading } from '#lib/items/list/conditions.ts'
import { sorts } from '#lib/items/list/sorts.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'
import { withParts } from '#lib/people/actor.ts'
import type { Say } from '#lib/words.ts'
import { columnsFor, type SheetColumn } from './columns.ts'
import { MOST_ITEMS } from './limits.ts'
import { loadStored, type Stored } from './stored.ts'
import type { Edit, Reason } from './verdict.ts'

/** The sheet that this person sent in, with the lines that say something new, or null. */
export async function getSheet(actor: Actor, id: string) {
  if (!idField.safeParse(id).success) return null
  const sheet = await db.sheetImport.findFirst({
    where: { id, createdById: actor.id },
    select: { id: true, fileName: true, ignored: true, createdAt: true, appliedAt: true, version: true },
  })
  if (!sheet) return null
  const [lines, unchanged] = await Promise.all([
    db.sheetLine.findMany({
      where: {
        importId: id,
        OR: [{ verdict: { not: 'unchanged' } }, { NOT: { reasons: { equals: [] } } }],
      },
      orderBy: { number: 'asc' },
      take: 6000,
    }),
    db.sheetLine.count({ where: { importId: id, verdict: 'unchanged' } }),
  ])
  return {
    ...sheet,
    unchanged,
    lines: lines.map(({ changes, meanwhile, reasons, ...line }) => ({
      ...line,
      changes: changes as unknown as Edit[],
      meanwhile: meanwhile as unknown as Meanwhile[],
      reasons: reasons as unknown as Reason[],
    })),
  }
}

export type SheetDetails = NonNullable<Awaited<ReturnType<typeof getSheet>>>
export type SheetLine = SheetDetails['lines'][number]

/** Sheets that this person sent in and did not apply yet, the newest first. */
export function listOpenSheets(actor: Actor) {
  return db.sheetImport.findMany({
    where: { createdById: actor.id, appliedAt: null },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true, fileName: true, createdAt: true },
  })
}

/** What a round still asks of the group and the ones below it; null where there is no such round or group. */
export async function listOwedReferences(slug: string, group: string, today: Day): Promise<string[] | null> {
  const [round, asked] = await Promise.all([
    db.round.findUnique({ where: { slug }, select: { id: true } }),
    findPeriod(today).then(
      (period) =>
        period &&
        db.group.findUnique({
          where: { periodId_slug: { periodId: period.id, slug: group } },
          select: { id: true },
        }),
    ),
  ])
  if (!round || !asked) return null
  const owed = await db.roundItem.findMany({
    where: {
      roundId: round.id,
      isOpen: true,
      state: 'owed',
      item: { leadGroupId: { in: await withParts([asked.id]) } },
    },
    orderBy: { item: { reference: 'asc' } },
    take: MOST_ITEMS,
    select: { item: { select: { reference: true } } },
  })
  return owed.map(({ item }) => item.reference)
}

/** References of the list's items in its order; one more than may go into a sheet when there are more. */
export async function listReferences(reading: Reading): Promise<string[]> {
  const { sort, direction } = reading.filter
  const order = Prisma.raw(`${sorts[sort].expression} ${direction}, i.id ${direction}`)
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT i.reference FROM action_item i WHERE ${conditions(reading)} ORDER BY ${order} LIMIT ${MOST_ITEMS + 1}`
  return rows.map(({ reference }) => reference)
}

/** The rows of a sheet about these items, for this person to fill in; `asked`: by a round, of the responsible groups. */
export async function listSheetRows(
  actor: Actor,
  references: readonly string[],
  say: Say,
  asked = false,
): Promise<Cell[][]> {
  const [stored, columns] = [await loadStored(db, references, say), columnsFor(actor)]
  return references.flatMap((reference) => {
    const item = stored.get(reference)
    return item
      ? [columns.map((column) => (column === 'behalf' && asked ? item.told.lead : cellOf(column, item)))]
      : []
  })
}

function cellOf(column: SheetColumn, item: Stored): Cell {
  switch (column) {
    case 'reference':
    case 'version':
    case 'title':
    case 'summary':
    case 'holder':
      return item[column]
    case 'themes':
      return item.themes.map(({ name }) => name).join('; ')
    case 'due':
      return item.due ? { day: item.due } : null
    case 'lead':
    case 'state':
    case 'health':
    case 'updated':
      return item.told[column]
    default:
      return null
  }
}
