// Reads a communiqué in a process of its own (lib/isolated-process.ts).
import { type Limits, runIsolated, TookTooMuch } from '#lib/isolated-process.ts'
import { type Extraction, type GroupMandate, type UnreadableCode, UnreadableDocument } from './types.ts'

/** What the process is told; `fileName` is null for pasted text. */
export interface Job {
  fileName: string | null
  groups: GroupMandate[]
}

export type Outcome = { extraction: Extraction } | { unreadable: { code: UnreadableCode; message: string } }

const limits: Limits = { milliseconds: 30_000, megabytes: 512 }

/**
 * What a file says.
 * @throws UnreadableDocument when it cannot be read; `too_slow` when it takes more than the limits allow
 */
export function readIsolated(
  bytes: Uint8Array,
  fileName: string,
  groups: GroupMandate[],
  within: Limits = limits,
): Promise<Extraction> {
  return readInProcess(bytes, { fileName, groups }, within)
}

/** What a pasted text says; limits and errors as for a file. */
export function readTextIsolated(
  pasted: string,
  groups: GroupMandate[],
  within: Limits = limits,
): Promise<Extraction> {
  return readInProcess(new TextEncoder().encode(pasted), { fileName: null, groups }, within)
}

async function readInProcess(bytes: Uint8Array, job: Job, within: Limits): Promise<Extraction> {
  try {
    return settle(JSON.parse(await runIsolated('communique/extract-worker.ts', job, bytes, within)))
  } catch (error) {
    if (!(error instanceof TookTooMuch)) throw error
    throw new UnreadableDocument(
      'too_slow',
      'Reading the file takes more time or memory than is allowed: it is not read.',
    )
  }
}

function settle(outcome: Outcome): Extraction {
  if ('extraction' in outcome) return outcome.extraction
  throw new UnreadableDocument(outcome.unreadable.code, outcome.unreadable.message)
}
