// What the database announces to those who listen (migration `live`): the channels, and how to read a note.
import { z } from 'zod'

/** Somebody did something to an item. */
export const CHANGES = 'register_changes'
/** A person's rights may be others now, or a session was ended. */
export const READERS = 'register_readers'

const change = z.object({
  /** Of the event. */
  id: z.uuid(),
  reference: z.string(),
  actorId: z.uuid().nullable(),
  actorName: z.string(),
  action: z.string(),
  at: z.coerce.date(),
})

/** Who did what to which item, when. */
export type Change = z.infer<typeof change>

const changeNote = z.discriminatedUnion('visibility', [
  change.extend({ visibility: z.literal('register') }),
  z.object({ visibility: z.enum(['group', 'internal']), id: z.uuid(), reference: z.string() }),
])
const readerNote = z.union([z.object({ person: z.uuid() }), z.object({ session: z.string() })])

/** A change as it was announced: in full where everybody may read it, else only which event it is. */
export type ChangeNote = z.infer<typeof changeNote>
export type ReaderNote = z.infer<typeof readerNote>

/** Null for what is none of ours: anybody with a connection can announce. */
export const readChangeNote = (payload: string): ChangeNote | null => read(changeNote, payload)
export const readReaderNote = (payload: string): ReaderNote | null => read(readerNote, payload)

function read<T>(schema: z.ZodType<T>, payload: string): T | null {
  try {
    return schema.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}
