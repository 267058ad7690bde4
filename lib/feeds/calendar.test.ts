// What comes out is read by another's parser (ical.js), and held against the rules of RFC 5545.
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { wordsIn } from '#lib/words.ts'
import { type CalendarContent, writeCalendar } from './calendar.ts'
import type { DueItem } from './due-dates.ts'

const item = (parts: Partial<DueItem> = {}): DueItem => ({
  id: '0191d0a0-0000-7000-8000-000000000001',
  reference: 'CxO-2024-07-1',
  title: 'Publish a register of pier numbers',
  state: 'in_progress',
  dueOn: '2026-12-31',
  leadCode: 'SG15',
  sequence: 7,
  changedAt: new Date('2026-11-20T10:11:12Z'),
  ...parts,
})
const round = {
  id: '0191d0a0-0000-7000-8000-000000000002',
  slug: 'tsag-2027-01',
  name: 'TSAG',
  place: 'Geneva',
  opensOn: '2026-11-01',
  dueOn: '2027-01-10',
  closedEarly: false,
  sequence: 2,
  changedAt: new Date('2026-11-01T08:00:00Z'),
}
const write = (parts: Partial<CalendarContent> = {}) =>
  writeCalendar({
    ...{ name: 'SG15, what is due', items: [item()], rounds: [round] },
    ...{ origin: 'https://cxo.example', say: wordsIn('en').say },
    ...parts,
  })
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('an item is a whole day on which nobody is busy, and leads to its page', () => {
  const [event] = eventsOf(write())
  const of = (name: string) => String(event?.component.getFirstPropertyValue(name))
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.startDate.toString()).toBe('2026-12-31')
  expect(event?.duration.toString()).toBe('P1D')
  expect(event?.uid).toBe('0191d0a0-0000-7000-8000-000000000001.due')
  expect(event?.sequence).toBe(7)
  expect(event?.summary).toBe('Due: Publish a register of pier numbers (SG15)')
  expect(of('transp')).toBe('TRANSPARENT')
  expect(of('status')).toBe('CONFIRMED')
  expect(of('url')).toBe('https://cxo.example/items/CxO-2024-07-1')
  expect(of('last-modified')).toBe('2026-11-20T10:11:12Z')
  expect(of('dtstamp')).toBe('2026-11-20T10:11:12Z')
})

test('a round opens on one day and is due on another', () => {
  const [, opens, due] = eventsOf(write())
  expect([opens?.startDate.toString(), due?.startDate.toString()]).toEqual(['2026-11-01', '2027-01-10'])
  expect([opens?.uid, due?.uid]).toEqual([`${round.id}.opens`, `${round.id}.due`])
  expect(due?.summary).toContain('TSAG, Geneva')
})

test('what was closed is cancelled, what is on hold may move', () => {
  const items = (['closed_implemented', 'superseded', 'on_hold', 'submitted'] as const).map((state) =>
    item({ state }),
  )
  const states = eventsOf(write({ items, rounds: [] })).map((event) =>
    event.component.getFirstPropertyValue('status'),
  )
  expect(states).toEqual(['CANCELLED', 'CANCELLED', 'TENTATIVE', 'CONFIRMED'])
})

test('answers to a round that was closed before its day are not due any more', () => {
  const states = eventsOf(write({ items: [], rounds: [{ ...round, closedEarly: true }] })).map((event) =>
    event.component.getFirstPropertyValue('status'),
  )
  expect(states).toEqual(['CONFIRMED', 'CANCELLED'])
})

test('a calendar without an entry is one all the same: it holds a component', () => {
  const text = write({ items: [], rounds: [] })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [zone, ...more] = calendar.getAllSubcomponents()
  expect(zone?.name).toBe('vtimezone')
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Etc/UTC')
  expect(more).toEqual([])
  expect(text).toMatch(
    /\r\nX-PUBLISHED-TTL:PT4H\r\nBEGIN:VTIMEZONE\r\n.*\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n$/s,
  )
})

test('the calendar has a name and says when to ask again', () => {
  const calendar = new ICAL.Component(ICAL.parse(write()))
  const of = (name: string) => String(calendar.getFirstPropertyValue(name))
  expect(of('version')).toBe('2.0')
  expect(of('prodid')).toContain('CxO Action Tracker')
  expect(of('x-wr-calname')).toBe('SG15, what is due')
  expect(of('refresh-interval')).toBe('PT4H')
  expect(calendar.getFirstPropertyValue('method')).toBeNull()
})

test('any title comes back as it was written, whatever it is made of', () => {
  const titles = [
    'Commas, semicolons; and back\\slashes',
    'Two\nlines',
    'Ωμέγα, 電気通信標準化, арабский: تقييس, 😀😀😀 '.repeat(6),
    'END:VEVENT\r\nBEGIN:VEVENT',
    'x'.repeat(300),
  ]
  const text = write({ items: titles.map((title) => item({ title })), rounds: [] })
  const read = eventsOf(text).map(({ summary }) => summary)
  expect(read).toHaveLength(titles.length)
  expect(read).toEqual(titles.map((title) => `Due: ${title.replace('\r\n', '\n')} (SG15)`))
})

test('lines end with CRLF, are 75 octets at most, and no control character is in them', () => {
  const text = write({
    name: 'Ω'.repeat(60),
    items: [item({ title: `${'😀é電'.repeat(40)}\u0000\u0007\u001b\u2028end` })],
  })
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line))
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that must not be there
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/)
  expect(Buffer.from(text).toString('utf8')).toBe(text)
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
  for (const name of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'])
    expect(text.split('\r\n').filter((line) => line === name)).toHaveLength(1)
  expect(text.match(/^UID:/gm)).toHaveLength(3)
  expect(text.match(/^DTSTAMP:/gm)).toHaveLength(3)
})

test('the same register gives the same bytes', () => {
  expect(write()).toBe(write())
})
