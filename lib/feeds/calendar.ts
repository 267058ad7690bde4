// A calendar as a file (RFC 5545): days that something is due, which keep nobody busy. The same register gives the same bytes.
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { type Day, fromDay } from '#lib/dates.ts'
import { isOpen } from '#lib/items/states.ts'
import type { Say } from '#lib/words.ts'
import type { AskingRound, DueItem } from './due-dates.ts'
import { plain } from './plain.ts'

export interface CalendarContent {
  name: string
  items: readonly DueItem[]
  rounds: readonly AskingRound[]
  /** Of the application: "https://example.org". */
  origin: string
  say: Say
}

/** Programs are told to ask again after so many seconds. */
const REFRESH = 4 * 3600

const END = 'END:VCALENDAR'

/** A component that shows nothing. */
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The file, with CRLF and folded lines. */
export function writeCalendar({ name, items, rounds, origin, say }: CalendarContent): string {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'ITU-T', product: 'CxO Action Tracker', language: 'EN' },
    ttl: REFRESH,
  })
  const add = (entry: Entry) =>
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: fromDay(entry.day),
      allDay: true,
      summary: plain(entry.summary),
      description: plain(entry.description),
      url: `${origin}${entry.path}`,
      status: entry.status,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  for (const item of items) add(ofItem(item, say))
  for (const round of rounds) for (const entry of ofRound(round, say)) add(entry)
  return ended(calendar.toString(), calendar.length() === 0)
}

/**
 * The calendar's last line ends too (RFC 5545, 3.4). A calendar holds one component at least (3.6): one without entries gets
 * a time zone.
 */
function ended(text: string, isEmpty: boolean): string {
  const body = text.trimEnd().slice(0, -END.length)
  return `${body}${isEmpty ? `${UTC.join('\r\n')}\r\n` : ''}${END}\r\n`
}

interface Entry {
  /** Never the item's or round's alone: a later kind of entry about it needs one of its own. */
  uid: string
  day: Day
  summary: string
  description: string
  path: string
  sequence: number
  changedAt: Date
  status: ICalEventStatus
}

function ofItem(item: DueItem, say: Say): Entry {
  const state = say(`state.${item.state}`)
  const group = item.leadCode ?? say('list.unassigned')
  return {
    uid: `${item.id}.due`,
    day: item.dueOn,
    summary: say('feeds.calendar.item', { title: item.title, group }),
    description: say('feeds.calendar.itemText', { reference: item.reference, state, group }),
    path: `/items/${item.reference}`,
    sequence: item.sequence,
    changedAt: item.changedAt,
    status: statusOf(item),
  }
}

/** Closed: nothing is due any more. On hold: the day may move. */
function statusOf({ state }: DueItem): ICalEventStatus {
  if (!isOpen(state)) return ICalEventStatus.CANCELLED
  return state === 'on_hold' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

function ofRound(round: AskingRound, say: Say): Entry[] {
  const name = round.place ? `${round.name}, ${round.place}` : round.name
  const of = {
    path: `/rounds/${round.slug}`,
    sequence: round.sequence,
    changedAt: round.changedAt,
    status: ICalEventStatus.CONFIRMED,
  }
  return [
    {
      ...of,
      uid: `${round.id}.opens`,
      day: round.opensOn,
      summary: say('feeds.calendar.roundOpens', { name }),
      description: say('feeds.calendar.roundText'),
    },
    {
      ...of,
      // Closed before its day: nobody is asked any more.
      status: round.closedEarly ? ICalEventStatus.CANCELLED : of.status,
      uid: `${round.id}.due`,
      day: round.dueOn,
      summary: say('feeds.calendar.roundDue', { name }),
      description: say('feeds.calendar.roundText'),
    },
  ]
}
