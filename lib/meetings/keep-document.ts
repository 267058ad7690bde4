// The meeting, its communiqué and the paragraphs as the register keeps them: made, or brought up to what was confirmed.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Operation } from '#lib/mutation.ts'
import type { CommuniqueFacts } from './facts.ts'
import { type RegisteredCommunique, registeredFacts } from './registered.ts'
import { paragraphsDiffer } from './review.ts'
import { asJson, type StoredExtraction } from './stored.ts'

export interface KeptCommunique {
  id: string
  slug: string
  prefix: string
}

/** Makes a meeting with its communiqué. Throws `not_allowed_now` when the prefix or the address is another's. */
export async function createCommunique(
  tx: Tx,
  operation: Operation,
  facts: CommuniqueFacts,
  language: string,
  fileId: string | null,
): Promise<KeptCommunique> {
  await assertFree(tx, facts, null)
  const communique = await tx.communique.create({
    data: {
      ...documentColumns(facts),
      language,
      createdAt: operation.now,
      ...(fileId ? { file: { connect: { id: fileId } } } : {}),
      meeting: { create: { ...meetingColumns(facts), createdAt: operation.now } },
    },
    select: { id: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'communique',
    subjectId: communique.id,
    subject: facts.title,
    action: 'communique.registered',
    to: asJson(facts),
    version: 1,
  })
  return { id: communique.id, slug: facts.slug, prefix: facts.prefix }
}

/** Writes what was confirmed over what is registered; the prefix stays, because references carry it. */
export async function changeCommunique(
  tx: Tx,
  operation: Operation,
  registered: RegisteredCommunique,
  confirmed: CommuniqueFacts,
  language: string,
  fileId: string,
): Promise<KeptCommunique> {
  const before = registeredFacts(registered)
  const facts = { ...confirmed, prefix: before.prefix }
  await assertFree(tx, facts, registered.id)
  const after = await tx.communique.update({
    where: { id: registered.id },
    data: {
      ...documentColumns(facts),
      language,
      file: { connect: { id: fileId } },
      version: { increment: 1 },
      meeting: { update: { ...meetingColumns(facts), version: { increment: 1 } } },
    },
    select: { version: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'communique',
    subjectId: registered.id,
    subject: facts.title,
    action: 'communique.document_changed',
    from: asJson(before),
    to: asJson(facts),
    version: after.version,
  })
  return { id: registered.id, slug: facts.slug, prefix: facts.prefix }
}

/** Keeps the text that was read, in place of an earlier one that differs. */
export async function keepParagraphs(
  tx: Tx,
  communiqueId: string,
  registered: RegisteredCommunique | null,
  extraction: StoredExtraction,
): Promise<void> {
  if (registered && !paragraphsDiffer(registered, extraction)) return
  await tx.paragraph.deleteMany({ where: { communiqueId } })
  await tx.paragraph.createMany({
    data: extraction.paragraphs.map(({ index, ...paragraph }) => ({
      ...paragraph,
      communiqueId,
      position: index,
    })),
  })
}

async function assertFree(tx: Tx, { prefix, slug }: CommuniqueFacts, except: string | null) {
  const others = except ? { id: { not: except } } : {}
  if (await tx.communique.findFirst({ where: { slug, ...others }, select: { id: true } })) {
    throw new AppError('not_allowed_now', { why: { key: 'slug_taken', values: { slug } } })
  }
  const meeting = { prefix: { equals: prefix, mode: 'insensitive' as const } }
  if (await tx.communique.findFirst({ where: { meeting, ...others }, select: { id: true } })) {
    throw new AppError('not_allowed_now', { why: { key: 'prefix_taken', values: { prefix } } })
  }
}

const meetingColumns = ({ name, prefix, heldOn, city, country, hosts, organizations }: CommuniqueFacts) => ({
  name,
  prefix,
  heldOn: fromDay(heldOn),
  city,
  country,
  hosts,
  organizations,
})

const documentColumns = ({ slug, title, tdNumber, officialUrl }: CommuniqueFacts) => ({
  slug,
  title,
  tdNumber: tdNumber || null,
  officialUrl,
})
