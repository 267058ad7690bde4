// What a page's script is told, and what it asks by.
import type { Actor } from '#lib/actor.ts'
import type { Say } from '#lib/words.ts'
import { readCursor } from './cursor.ts'
import type { Change } from './notes.ts'
import type { View } from './since.ts'

/** A change as the script shows it. */
export interface Message {
  id: string
  reference: string
  who: string
  /** The reader did it, in another window. */
  mine: boolean
  /** "Due date set", in the reader's language. */
  what: string
  /** When, in milliseconds; and how long ago, since browsers' clocks are off. */
  at: number
  ago: number
}

export function messageOf(change: Change, actor: Actor, say: Say, now: Date): Message {
  const key = `events.${change.action.replaceAll('.', '_')}`
  return {
    id: change.id,
    reference: change.reference,
    who: change.actorName,
    mine: change.actorId === actor.id,
    what: say.has(key) ? say(key) : say('live.something'),
    at: change.at.getTime(),
    ago: Math.max(0, now.getTime() - change.at.getTime()),
  }
}

const MOST_ITEMS = 300
const REFERENCE = /^[\w.-]{1,64}$/

/** `?items=CxO-2024-07-1,…&since=…`; null where it makes no sense. */
export function readView(search: URLSearchParams): View | null {
  const cursor = readCursor(search.get('since'))
  const references = (search.get('items') ?? '').split(',')
  if (!cursor || references.length > MOST_ITEMS || !references.every((one) => REFERENCE.test(one)))
    return null
  return { references: new Set(references), cursor }
}
