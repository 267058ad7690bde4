// An edited spreadsheet on its way into the register: looked over, then applied as one act, or discarded.
import { createHash } from 'node:crypto'
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { AppError, assertMay, assertNow, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { lockInOrder } from '#lib/items/load.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { type Say, wordsIn } from '#lib/words.ts'
import { carryOut, judgeLines, prepare } from './judge.ts'
import { lookUp } from './known.ts'
import { type Line, readLines } from './lines.ts'
import { canSendSheets } from './policy.ts'
import { readSheetIsolated } from './read-isolated.ts'
import type { ApplySheet, OfSheet } from './schema.ts'
import { loadStored } from './stored.ts'
import type { Judged } from './verdict.ts'

const TIMEOUT = 120_000

const asJson = (value: unknown) => value as Prisma.InputJsonValue

/** Reads the file and keeps what each of its lines would do. Throws `forbidden`, UnreadableSheet. */
export async function openSheet(
  call: Call,
  file: { name: string; bytes: Uint8Array },
): Promise<{ id: string }> {
  assertMay(canSendSheets(call.actor))
  const { say } = wordsIn(call.actor.locale)
  const { lines, ignored } = readLines(await readSheetIsolated(file.bytes), say)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return mutate(
    call,
    'sheet.open',
    async (tx, operation) => {
      const createdById = operation.actor.id
      await tx.sheetImport.deleteMany({ where: { createdById, sha256, appliedAt: null } })
      await forgetOld(tx, operation.now)
      const judged = await judgeLines(tx, operation, lines, say)
      const sheet = await tx.sheetImport.create({
        data: { fileName: file.name, sha256, ignored, createdById, createdAt: operation.now },
        select: { id: true },
      })
      const rows = lines.map((line, index) => ({ ...asRow(line), ...asColumns(judged[index]) }))
      await tx.sheetLine.createMany({ data: rows.map((row) => ({ ...row, importId: sheet.id })) })
      return sheet
    },
    TIMEOUT,
  )
}

/**
 * Carries the chosen lines out, all or none. When one of them no longer goes through as it was shown, nothing is written but what now
 * comes of them, and `moved` says of how many. Throws `not_found`, `conflict`.
 */
export async function applySheet(
  call: Call,
  input: ApplySheet,
): Promise<{ id: string; applied: number; moved: number }> {
  const { say } = wordsIn(call.actor.locale)
  return mutate(
    call,
    'sheet.apply',
    async (tx, operation) => {
      const sheet = await lockSheet(tx, operation, input)
      assertNow(sheet.appliedAt ? { key: 'sheet_applied' } : null)
      const chosen = await tx.sheetLine.findMany({
        where: { importId: sheet.id, id: { in: input.lines }, verdict: { in: ['ready', 'conflict'] } },
        orderBy: { number: 'asc' },
      })
      if (chosen.length !== new Set(input.lines).size) throw new AppError('invalid')
      await lockInOrder(
        tx,
        chosen.map(({ reference }) => reference),
      )
      const act = { ...operation, fileName: sheet.fileName }
      await tx.$executeRaw`SAVEPOINT sheet`
      const moved = await carryOutAll(tx, act, chosen, say)
      if (moved.length > 0) {
        await tx.$executeRaw`ROLLBACK TO SAVEPOINT sheet`
        await judgeAgain(tx, operation, moved, say)
      } else {
        await tx.sheetLine.updateMany({
          where: { id: { in: chosen.map(({ id }) => id) } },
          data: { verdict: 'applied' },
        })
        await recordApplied(tx, act, sheet, chosen.length)
      }
      await tx.sheetImport.update({
        where: { id: sheet.id },
        data: { version: { increment: 1 }, ...(moved.length === 0 ? { appliedAt: operation.now } : {}) },
        select: { id: true },
      })
      return { id: sheet.id, applied: moved.length > 0 ? 0 : chosen.length, moved: moved.length }
    },
    TIMEOUT,
  )
}

/** Forgets a sheet; what was applied of it stays. */
export async function discardSheet(call: Call, input: OfSheet): Promise<{ id: string }> {
  return mutate(call, 'sheet.discard', async (tx, operation) => {
    const sheet = await lockSheet(tx, operation, input)
    assertNow(sheet.appliedAt ? { key: 'sheet_applied' } : null)
    await tx.sheetImport.delete({ where: { id: sheet.id }, select: { id: true } })
    return { id: sheet.id }
  })
}

type StoredLine = Prisma.SheetLineGetPayload<Record<string, never>>

const toLine = ({ number, reference, baseVersion, cells }: StoredLine): Line => ({
  ...{ number, reference, baseVersion },
  cells: cells as Line['cells'],
})

/** The lines that do not go through as they were shown. */
async function carryOutAll(
  tx: Tx,
  operation: Operation,
  rows: readonly StoredLine[],
  say: Say,
): Promise<StoredLine[]> {
  const known = await lookUp(tx, operation.actor, rows.map(toLine))
  const stored = await loadStored(
    tx,
    rows.map(({ reference }) => reference),
    say,
  )
  const moved: StoredLine[] = []
  for (const row of rows) {
    const now = stored.get(row.reference)
    if (!now || now.version !== row.seenVersion) {
      moved.push(row)
      continue
    }
    const prepared = await prepare(toLine(row), now, known, say)
    if ('key' in prepared || prepared.wrong.length > 0) {
      moved.push(row)
      continue
    }
    try {
      await carryOut(tx, operation, prepared.acts, now.version)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      moved.push(row)
    }
  }
  return moved
}

async function judgeAgain(
  tx: Tx,
  operation: Operation,
  rows: readonly StoredLine[],
  say: Say,
): Promise<void> {
  const judged = await judgeLines(tx, operation, rows.map(toLine), say)
  for (const [index, { id }] of rows.entries()) {
    await tx.sheetLine.update({ where: { id }, data: asColumns(judged[index]), select: { id: true } })
  }
}

const KEPT_DAYS = 30

/** Sheets that nobody applied or discarded; a few go with each new one. */
async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  await tx.$executeRaw`
    DELETE FROM sheet_import WHERE id IN (
      SELECT id FROM sheet_import WHERE applied_at IS NULL AND created_at < ${before}::timestamptz
       ORDER BY created_at LIMIT 5 FOR UPDATE SKIP LOCKED)`
}

/** Only who sent a sheet in sees it. */
async function lockSheet(tx: Tx, operation: Operation, input: OfSheet) {
  await tx.$queryRaw`SELECT id FROM sheet_import WHERE id = ${input.id}::uuid FOR UPDATE`
  const sheet = await tx.sheetImport.findFirst({ where: { id: input.id, createdById: operation.actor.id } })
  if (!sheet) throw notFound()
  await assertVersion(tx, operation.actor, 'sheet', sheet, input.version)
  return sheet
}

async function recordApplied(
  tx: Tx,
  operation: Operation,
  sheet: { id: string; fileName: string; version: number },
  lines: number,
): Promise<void> {
  await recordEvent(tx, operation, {
    subjectType: 'sheet',
    subjectId: sheet.id,
    subject: sheet.fileName,
    action: 'sheet.applied',
    to: { lines },
    version: sheet.version + 1,
  })
}

const asRow = ({ cells, ...line }: Line) => ({ ...line, cells: asJson(cells) })

function asColumns(judged: Judged | undefined) {
  if (!judged) throw new Error('A line without a verdict')
  const { changes, meanwhile, reasons, ...rest } = judged
  return { ...rest, changes: asJson(changes), meanwhile: asJson(meanwhile), reasons: asJson(reasons) }
}
