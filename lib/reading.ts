// What a page reads by: who asks, and whether its address goes back to a day (`?asOf=`).
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Params } from '#lib/params.ts'
import type { Actor } from './actor.ts'
import { endOfDay, readAsOf } from './as-of.ts'
import { setAsOfHere } from './as-of-here.ts'
import { addDays, type Day } from './dates.ts'
import { liveCursor } from './live-cursor.ts'
import { readAt } from './past.ts'
import { currentDay, requireActor } from './session.ts'
import { getSetting } from './settings/queries.ts'

export interface CurrentReading {
  /** Who is signed in now, with today's roles and offices: what may be read. */
  actor: Actor
  /** The same for what may be done here: in the past, nothing. */
  acting: Actor
  /** The day by which things are late or silent: the one gone back to, else today. */
  today: Day
  /** The day gone back to; null in the present. */
  asOf: Day | null
  /** What `work` reads through `db`, as it stood at the end of that day. */
  read: <T>(work: () => Promise<T>) => Promise<T>
}

/** How a page with this address reads. Its links keep the day from then on. Forms do not ask: they are about the present. */
export async function currentReading(params: Params): Promise<CurrentReading> {
  // Before the page reads anything: what is committed from here on is told to it.
  const [actor, present] = await Promise.all([requireActor(), currentDay(), liveCursor()])
  const asOf = readAsOf(params, present)
  setAsOfHere({ asOf, latest: addDays(present, -1), kept: keptOf(params) })
  return readingOf(actor, present, asOf)
}

/** The day that the address of this request goes back to, for what is not told the address: the frame, and "not found". */
export async function asOfAsked(): Promise<Day | null> {
  const [path, today] = [(await headers()).get('x-path') ?? '', await currentDay()]
  return readAsOf(Object.fromEntries(new URLSearchParams(path.split('?')[1])), today)
}

// What was done, and places in a list, are of the day that one leaves.
const LEFT = ['asOf', 'done', 'after', 'before', 'choose']

const keptOf = (params: Params) =>
  Object.entries(params)
    .filter(([name]) => !LEFT.includes(name))
    .flatMap(([name, values]) =>
      [values].flat().flatMap((value): [string, string][] => (value === undefined ? [] : [[name, value]])),
    )

// The same object in the whole request, so that what is loaded for the title is not loaded again for the page.
const readingOf = cache((actor: Actor, present: Day, asOf: Day | null): CurrentReading => {
  if (asOf === null) return { actor, acting: actor, today: present, asOf, read: (work) => work() }
  return {
    actor,
    acting: { ...actor, id: '', roles: [], officerOf: [], actsFor: [] },
    today: asOf,
    asOf,
    read: async (work) => readAt(endOfDay(asOf, await getSetting('time_zone')), work),
  }
})
