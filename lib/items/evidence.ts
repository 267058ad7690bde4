// Evidence as forms send it: a link or a document number in each row, and what it shows.
import type { Tx } from '#lib/db.ts'
import { invalidField } from '#lib/errors.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { documentNumber } from '#lib/identifiers.ts'
import type { Operation } from '#lib/mutation.ts'

export interface EvidenceRow {
  url: string | null
  documentNumber: string | null
  shows: string
}

/** The rows that are filled in. Throws `invalid` for one that says what it shows and not where it is, or a broken link. */
export function readEvidence(input: {
  evidence: readonly string[]
  shows: readonly string[]
}): EvidenceRow[] {
  const rows = Math.max(input.evidence.length, input.shows.length)
  return Array.from({ length: rows }, (_, index) => {
    const typed = input.evidence[index] ?? ''
    const shows = input.shows[index] ?? ''
    if (typed === '') return shows === '' ? null : invalidField('evidence', 'evidence')
    if (!typed.includes('://')) return { url: null, documentNumber: documentNumber(typed) ?? typed, shows }
    const url = URL.parse(typed)
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') invalidField('evidence', 'url')
    return { url: typed, documentNumber: null, shows }
  }).filter((row) => row !== null)
}

/** Adds the rows to an update of the item, with the update's visibility. */
export async function addEvidence(
  tx: Tx,
  { now }: Operation,
  update: { id: string; itemId: string; visibility: Visibility },
  rows: readonly EvidenceRow[],
): Promise<void> {
  if (rows.length === 0) return
  const { id: updateId, itemId, visibility } = update
  await tx.evidence.createMany({
    data: rows.map((row) => ({ ...row, itemId, updateId, visibility, createdAt: now })),
  })
}
