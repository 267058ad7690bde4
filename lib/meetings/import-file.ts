// A file or a pasted text → a communiqué under review. Reading it comes first: what cannot be read leaves nothing behind.
import { createHash } from 'node:crypto'
import { readIsolated, readTextIsolated } from '#lib/communique/read-isolated.ts'
import type { Extraction, GroupMandate } from '#lib/communique/types.ts'
import { db, type Tx } from '#lib/db.ts'
import { assertMay } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { listProposableGroups } from './groups.ts'
import { canImport } from './policy.ts'
import { findRegistered } from './registered.ts'
import { startingFacts, startingProposals } from './starting-point.ts'
import { asJson } from './stored.ts'

/** Bytes of the largest file that is taken. */
export const MAX_FILE_SIZE = 20 * 1024 * 1024

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
} as const

interface NewFile {
  name: string
  bytes: Uint8Array
}

/** The name under which a pasted text is kept. */
const PASTED = 'pasted.txt'

/**
 * Reads the file (pasted text has the name null) and opens its review; a review of the same bytes that is still open goes on instead.
 * Throws `forbidden`, and UnreadableDocument (lib/communique/types.ts) for a file that cannot be read.
 */
export async function importFile(
  call: Call,
  sent: { name: string | null; bytes: Uint8Array },
): Promise<{ importId: string; resumed: boolean }> {
  assertMay(canImport(call.actor))
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex')
  const open = await findOpenReview(db, sha256)
  if (open) return { importId: open, resumed: true }
  const file = { bytes: sent.bytes, name: sent.name === null ? PASTED : plainName(sent.name) }
  const extraction = await read(sent.name === null, file, await listProposableGroups(db, call.today))
  return mutate(call, 'import.start', async (tx, operation) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))::text`
    const already = await findOpenReview(tx, sha256)
    if (already) return { importId: already, resumed: true }
    return { importId: await openNewReview(tx, operation, file, sha256, extraction), resumed: false }
  })
}

const read = (pasted: boolean, { name, bytes }: NewFile, groups: GroupMandate[]): Promise<Extraction> =>
  pasted ? readTextIsolated(new TextDecoder().decode(bytes), groups) : readIsolated(bytes, name, groups)

async function openNewReview(
  tx: Tx,
  operation: Operation,
  file: NewFile,
  sha256: string,
  extraction: Extraction,
): Promise<string> {
  const { document, sections, paragraphs, meeting } = extraction
  const registered = await findRegistered(tx, { prefix: '', heldOn: meeting.heldOn ?? '' }, sha256)
  const proposals = await startingProposals(tx, extraction, registered, sha256)
  const review = await tx.communiqueImport.create({
    data: {
      fileId: await keepFile(tx, operation, file, sha256, MEDIA_TYPES[document.format]),
      extraction: asJson({ document, sections, paragraphs }),
      facts: asJson(await startingFacts(tx, extraction, registered)),
      createdById: operation.actor.id,
      createdAt: operation.now,
    },
    select: { id: true },
  })
  await tx.proposal.createMany({ data: proposals.map((data) => ({ ...data, importId: review.id })) })
  await recordEvent(tx, operation, {
    subjectType: 'import',
    subjectId: review.id,
    subject: file.name,
    action: 'import.started',
    to: { file: file.name, sha256, proposals: proposals.length },
    visibility: 'internal',
    version: 1,
  })
  return review.id
}

async function keepFile(
  tx: Tx,
  operation: Operation,
  { name, bytes }: NewFile,
  sha256: string,
  mediaType: string,
): Promise<string> {
  const known = await tx.sourceFile.findFirst({
    where: { sha256 },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  if (known) return known.id
  const kept = await tx.sourceFile.create({
    data: {
      name,
      mediaType,
      size: bytes.length,
      sha256,
      bytes: Uint8Array.from(bytes),
      uploadedById: operation.actor.id,
      uploadedAt: operation.now,
    },
    select: { id: true },
  })
  return kept.id
}

async function findOpenReview(client: Tx, sha256: string): Promise<string | null> {
  const review = await client.communiqueImport.findFirst({
    where: { state: 'in_review', file: { sha256 } },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  return review?.id ?? null
}

/** The last part of a path, without control characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-150) || 'communique'
  )
}
