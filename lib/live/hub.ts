// Who of this instance's readers hears of which change: what the database announces goes to those who have the item in view
// and may read it.
import { type Actor, readsInternal } from '#lib/actor.ts'
import { loadActor } from '#lib/people/actor.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { listen } from './listener.ts'
import { CHANGES, type Change, READERS, readChangeNote, readReaderNote } from './notes.ts'
import { changesSince, readChange, type View } from './since.ts'

/** Who listens: rights as of now, and the session that they come from. */
export interface Reader {
  actor: Actor
  epoch: number
  /** Names the session without giving it away (lib/live/sessions.ts). */
  session: string
}

export interface Subscriber {
  reader: Reader
  view: View
  /** The same change may be told twice. */
  tell: (change: Change) => void
  /** `over`: the person may no longer listen; `again`: nothing is known against it, let them come anew with their view. */
  end: (why: 'over' | 'again') => void
}

export interface Hub {
  /** Starts telling, what the view has not seen included; returns what stops it. Null when there is no more room. */
  add(subscriber: Subscriber): (() => void) | null
  readonly size: number
  /** Ends all; afterwards nobody is let in. */
  close(): Promise<void>
}

const MOST = 2000
/** Visible windows and devices of one person. */
const MOST_OF_ONE = 12
const RECHECK_EVERY = 60_000

export function createHub(connectionString: string): Hub {
  const all = new Set<Subscriber>()
  const watching = new Map<string, Set<Subscriber>>()
  let hasListened = false
  let heeding = Promise.resolve()
  let closed = false

  const listener = listen(connectionString, [CHANGES, READERS], {
    onNote: (channel, payload) => {
      if (channel === CHANGES) void spread(payload)
      // One after the other, so that what was loaded last is what holds.
      else heeding = heeding.then(() => heed(payload))
    },
    onListening: () => void begin(),
  })

  /** Asks the database for these readers. Where it does not answer they come anew, and catch up, rather than miss something. */
  async function askFor(readers: readonly Subscriber[], question: () => Promise<void>): Promise<void> {
    try {
      await question()
    } catch (error) {
      console.error('Live:', error)
      for (const one of readers) if (all.has(one)) drop(one, 'again')
    }
  }

  async function spread(payload: string): Promise<void> {
    const note = readChangeNote(payload)
    const watchers = note && watching.get(note.reference)
    if (!watchers) return
    if (note.visibility === 'register') for (const one of [...watchers]) one.tell(note)
    else await tellThoseWhoMay(note.id, note.reference, [...watchers])
  }

  /** Each person's rights are asked of the database, by the condition that its pages read by. */
  async function tellThoseWhoMay(id: string, reference: string, watchers: Subscriber[]): Promise<void> {
    const groups = Map.groupBy(watchers, ({ reader: { actor } }) =>
      readsInternal(actor) ? 'everything' : actor.actsFor.length === 0 ? 'nothing' : actor.id,
    )
    groups.delete('nothing')
    for (const alike of groups.values())
      await askFor(alike, async () => {
        const [first] = alike
        const change = first && (await readChange(first.reader.actor, id, reference))
        if (change) for (const one of alike) if (all.has(one)) one.tell(change)
      })
  }

  async function heed(payload: string): Promise<void> {
    const note = readReaderNote(payload)
    if (!note) return
    if ('person' in note) return recheck(note.person)
    for (const one of [...all]) if (one.reader.session === note.session) drop(one)
  }

  async function recheck(personId: string): Promise<void> {
    const own = [...all].filter(({ reader }) => reader.actor.id === personId)
    if (own.length === 0) return
    await askFor(own, async () => {
      const today = await registerToday(new Date())
      for (const [epoch, alike] of Map.groupBy(own, ({ reader }) => reader.epoch)) {
        const actor = await loadActor(personId, today, epoch)
        for (const one of alike) {
          if (actor) one.reader.actor = actor
          else drop(one)
        }
      }
    })
  }

  async function recheckAll(): Promise<void> {
    for (const id of new Set([...all].map(({ reader }) => reader.actor.id))) await recheck(id)
  }

  // Terms of office begin and end by themselves, and groups move in their tree.
  const timer = setInterval(recheckAll, RECHECK_EVERY).unref()

  const catchUp = (one: Subscriber) =>
    askFor([one], async () => {
      for (const change of await changesSince(one.reader.actor, one.view)) if (all.has(one)) one.tell(change)
    })

  /** Who came before it listened catches up. When it had been deaf, all come anew: their sessions may have ended meanwhile. */
  async function begin(): Promise<void> {
    if (hasListened) for (const one of [...all]) drop(one, 'again')
    hasListened = true
    await recheckAll()
    for (const one of [...all]) await catchUp(one)
  }

  function remove(one: Subscriber): void {
    if (!all.delete(one)) return
    for (const reference of one.view.references) {
      const watchers = watching.get(reference)
      watchers?.delete(one)
      if (watchers?.size === 0) watching.delete(reference)
    }
  }

  function drop(one: Subscriber, why: 'over' | 'again' = 'over'): void {
    remove(one)
    one.end(why)
  }

  return {
    add(one) {
      const own = [...all].filter(({ reader }) => reader.actor.id === one.reader.actor.id).length
      if (closed || all.size >= MOST || own >= MOST_OF_ONE) return null
      all.add(one)
      for (const reference of one.view.references) {
        const watchers = watching.get(reference) ?? new Set()
        watching.set(reference, watchers.add(one))
      }
      // Where it does not listen yet, it catches up for all once it does.
      if (listener.isListening) void catchUp(one)
      return () => remove(one)
    },
    get size() {
      return all.size
    },
    async close() {
      closed = true
      clearInterval(timer)
      for (const one of [...all]) drop(one, 'again')
      await listener.close()
    },
  }
}
