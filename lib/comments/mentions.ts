// Whom a text mentions: what was typed, found among people and groups when it is written, and kept by id.
import { z } from 'zod'
import type { Day } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { AppError, assertNow, type Why } from '#lib/errors.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { findGroupCalled } from '#lib/items/find-group.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { whyNotProposeTo } from '#lib/items/rules.ts'
import { mentionsIn, type TypedMention } from './mention-text.ts'
import { findNamed } from './namesakes.ts'
import { type Readers, readersOf } from './readers.ts'

const mentionSchema = z.object({ name: z.string(), kind: z.enum(['person', 'group']), id: z.uuid() })

/** `name`: as it was typed. */
export type Mention = z.output<typeof mentionSchema>

/** What stands in `comment_wording.mentions`. */
export const storedMentions = (value: unknown): Mention[] => z.array(mentionSchema).catch([]).parse(value)

const MOST = 20

/**
 * Everybody whom the text mentions. Throws `invalid` with a sentence for a name that is nobody's, and for who may not
 * read what is written: they would be told of something that does not exist for them.
 */
export async function findMentions(
  tx: Tx,
  { text, visibility, item, today }: { text: string; visibility: Visibility; item: LoadedItem; today: Day },
): Promise<Mention[]> {
  const typed = [...new Map(mentionsIn(text).map((mention) => [mention.name, mention])).values()]
  if (typed.length > MOST) throw unfit({ key: 'too_many_mentions', values: { most: MOST } })
  if (typed.length === 0) return []
  const readers = await readersOf(tx, visibility, item, today)
  const found: Mention[] = []
  for (const mention of typed) {
    const who = await find(tx, mention, today)
    if (!who) continue
    if (!(await mayRead(tx, who, readers)))
      throw unfit({ key: `mention_cannot_read_${visibility}`, values: { name: mention.name } })
    found.push({ name: mention.name, kind: who.kind, id: who.id })
  }
  return found
}

type Found = Pick<Mention, 'kind' | 'id'>

/** A code is a group's; else it is a person's name, or that of a department; a plain word may be neither. */
async function find(tx: Tx, { name, isQuoted }: TypedMention, today: Day): Promise<Found | null> {
  const isCode = Boolean(parseGroupCode(name)?.kind)
  const person = isCode ? null : await findPerson(tx, name)
  if (person) return { kind: 'person', id: person }
  const group = await findGroupNow(tx, name, today)
  if (group) return { kind: 'group', id: group }
  if (isCode || isQuoted) throw unfit({ key: 'mention_unknown', values: { name } })
  return null
}

async function findPerson(tx: Tx, name: string): Promise<string | null> {
  const [first, other] = await findNamed(tx, name)
  if (other) throw unfit({ key: 'mention_of_several', values: { name } })
  return first ?? null
}

/** The group of the study period that runs; one that has ended is nobody to turn to. */
async function findGroupNow(tx: Tx, name: string, today: Day): Promise<string | null> {
  const group = await findGroupCalled(tx, name, today)
  if (!group) return null
  assertNow(whyNotProposeTo(group, today))
  return group.id
}

async function mayRead(tx: Tx, { kind, id }: Found, { people, groups }: Readers): Promise<boolean> {
  const found =
    kind === 'person'
      ? await tx.person.findFirst({ where: { AND: [{ id }, people] }, select: { id: true } })
      : await tx.group.findFirst({ where: { AND: [{ id }, groups] }, select: { id: true } })
  return found !== null
}

/** The text needs another look, and the sentence says why. */
const unfit = (why: Why) => new AppError('invalid', { why, fields: { text: 'mention' } })
