// Reads an untrusted spreadsheet in a process of its own (lib/isolated-process.ts).
import { type Limits, runIsolated, TookTooMuch } from '#lib/isolated-process.ts'
import type { SheetCell } from './read-xlsx.ts'
import { UnreadableSheet, type UnreadableSheetCode } from './unreadable.ts'

export type Outcome = { rows: SheetCell[][] } | { unreadable: UnreadableSheetCode }

const limits: Limits = { milliseconds: 20_000, megabytes: 512 }

/** The rows of the file's first sheet. Throws UnreadableSheet; `too_slow` for what takes more than the limits allow. */
export async function readSheetIsolated(bytes: Uint8Array, within: Limits = limits): Promise<SheetCell[][]> {
  const outcome = await run(bytes, within)
  if ('unreadable' in outcome) throw new UnreadableSheet(outcome.unreadable)
  return outcome.rows
}

async function run(bytes: Uint8Array, within: Limits): Promise<Outcome> {
  try {
    return JSON.parse(await runIsolated('sheets/read-worker.ts', {}, bytes, within))
  } catch (error) {
    throw error instanceof TookTooMuch ? new UnreadableSheet('too_slow') : error
  }
}
