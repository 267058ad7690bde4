// A review as it stands: its proposals beside the register, what registering would do, and the mark of all that.
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#lib/db.ts'
import type { CommuniqueImport } from '#lib/generated/prisma/client.ts'
import { compareWithRegister } from './comparison.ts'
import { findRegistered, getRegistered, type RegisteredCommunique, registeredFacts } from './registered.ts'
import { type ReviewCount, reviewMark } from './rules.ts'
import { type StoredExtraction, storedExtraction, storedFacts } from './stored.ts'

export type Review = Awaited<ReturnType<typeof loadReview>>

/** Everything that the review's page shows and its registration acts on. `sha256` is the file's. */
export async function loadReview(client: Tx, row: CommuniqueImport, sha256: string) {
  const facts = storedFacts(row.facts)
  const extraction = storedExtraction(row.extraction)
  const proposals = await client.proposal.findMany({
    where: { importId: row.id },
    orderBy: [{ paragraphIndex: 'asc' }, { startOffset: 'asc' }, { id: 'asc' }],
    take: 2000,
  })
  const registered = row.communiqueId
    ? await getRegistered(client, row.communiqueId)
    : await findRegistered(client, facts, sha256)
  const { pairs, gone } = compareWithRegister(proposals, registered?.requests ?? [], extraction.paragraphs)
  const kept = pairs.filter(({ proposal }) => proposal.decision === 'keep')
  const added = kept.filter(({ request }) => request === null)
  const changed = kept.filter(({ request, changes }) => request && !request.withdrawnAt && changes.length > 0)
  const count: ReviewCount = {
    undecided: pairs.filter(({ proposal }) => proposal.decision === 'undecided').length,
    added: added.length,
    changed: changed.length,
    documentChanges:
      registered !== null &&
      (registered.file?.sha256 !== sha256 ||
        paragraphsDiffer(registered, extraction) ||
        !isDeepStrictEqual(registeredFacts(registered), facts)),
  }
  const mark = reviewMark([
    ...proposals.flatMap(({ id, version }) => [id, version]),
    registered?.id ?? '',
    ...(registered?.requests.flatMap(({ id, version }) => [id, version]) ?? []),
  ])
  return { facts, extraction, pairs, gone, registered, added, changed, count, mark }
}

/** True when the document's text differs from the one that the register keeps. */
export function paragraphsDiffer(registered: RegisteredCommunique, extraction: StoredExtraction): boolean {
  const read = extraction.paragraphs.map(({ kind, number, section, text }) => ({
    kind,
    number,
    section,
    text,
  }))
  return !isDeepStrictEqual(registered.paragraphs, read)
}
