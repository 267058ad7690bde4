// A made-up register of any size: the same shares of states, groups and words at a thousand items and at a hundred thousand.
import { addDays, type Day } from '#lib/dates.ts'
import type { Row } from './copy.ts'
import { id, numbers, pick, sentence, words } from './random.ts'

/** Requests and items of each communiqué; a register grows by communiqués. */
const REQUESTS = 40
const ITEMS = 100
const UPDATES = 10
const EVENTS = 12

export const today: Day = new Date().toISOString().slice(0, 10)

const studyGroups = ['SG2', 'SG3', 'SG5', 'SG11', 'SG12', 'SG13', 'SG15', 'SG17', 'SG20', 'SG21', 'TSAG']
const states = [
  ['not_started', 6],
  ['in_preparation', 12],
  ['in_progress', 26],
  ['on_hold', 4],
  ['submitted', 6],
  ['closed_implemented', 38],
  ['closed_not_implemented', 6],
  ['superseded', 2],
] as const

const kinds = { person: 1, period: 2, group: 3, meeting: 4, communique: 5, request: 6, theme: 7, item: 8 }
const at = (day: Day) => new Date(`${day}T09:00:00Z`)
/** AAA, AAB, … */
const letters = (n: number) =>
  String.fromCharCode(65 + Math.floor(n / 676), 65 + (Math.floor(n / 26) % 26), 65 + (n % 26))

export const person = {
  id: id(kinds.person, 1),
  name: 'Staff of the benchmark',
  email: 'staff@bench.example',
}
export const reference = (n: number) => {
  const [communique, place] = [Math.floor(n / ITEMS), n % ITEMS]
  return `${letters(communique)}-2024-${String((place % REQUESTS) + 1).padStart(2, '0')}-${Math.floor(place / REQUESTS) + 1}`
}

/** Table and rows, in an order that foreign keys accept. */
export function* register(items: number): Generator<[table: string, rows: Generator<Row>]> {
  const communiques = Math.ceil(items / ITEMS)
  yield [
    'study_period',
    one({ id: id(kinds.period, 1), code: '2025-2028', starts_on: '2025-01-01', ends_on: '2028-12-31' }),
  ]
  yield ['person', one(person)]
  yield ['person_role', one({ person_id: person.id, role: 'staff' })]
  yield ['group', groups()]
  yield [
    'theme',
    each(10, (n) => ({ id: id(kinds.theme, n), slug: `theme-${n}`, name: `Theme ${n}`, position: n })),
  ]
  yield ['meeting', each(communiques, meeting)]
  yield ['communique', each(communiques, communique)]
  yield ['request', each(communiques * REQUESTS, request)]
  yield ['action_item', each(items, item)]
  yield ['item_request', each(items, (n) => ({ item_id: id(kinds.item, n), request_id: requestOf(n) }))]
  yield [
    'item_theme',
    each(items, (n) => ({ item_id: id(kinds.item, n), theme_id: id(kinds.theme, n % 10) })),
  ]
  yield ['assignment', assignments(items)]
  yield ['progress_update', updates(items)]
  yield ['event', events(items)]
}

function* one(row: Row) {
  yield row
}

function* each(count: number, row: (n: number) => Row) {
  for (let n = 0; n < count; n++) yield row(n)
}

function* groups(): Generator<Row> {
  for (const [n, code] of studyGroups.entries()) {
    const own = { period_id: id(kinds.period, 1), mandate: '' }
    const kind = code === 'TSAG' ? 'advisory_group' : 'study_group'
    yield {
      id: id(kinds.group, n),
      ...own,
      code,
      slug: code.toLowerCase(),
      kind,
      parent_id: null,
      position: n,
    }
    for (let q = 1; q <= 4; q++) {
      const part = {
        code: `Q${q}/${code.slice(2)}`,
        slug: `q${q}-${code.slice(2).toLowerCase()}`,
        kind: 'question',
      }
      yield {
        id: id(kinds.group, 100 + n * 4 + q),
        ...own,
        ...part,
        parent_id: id(kinds.group, n),
        position: q,
      }
    }
  }
}

const meeting = (n: number): Row => ({
  id: id(kinds.meeting, n),
  name: `CxO consultation meeting ${n + 1}`,
  prefix: `${letters(n)}-2024`,
  held_on: addDays(today, -30 - n),
  city: 'Dubai',
  country: 'United Arab Emirates',
  hosts: '{}',
  organizations: '{}',
})

const communique = (n: number): Row => ({
  id: id(kinds.communique, n),
  meeting_id: id(kinds.meeting, n),
  slug: `${letters(n).toLowerCase()}-2024`,
  title: `Communiqué of meeting ${n + 1}`,
  next_request_number: REQUESTS + 1,
})

const requestOf = (item: number) =>
  id(kinds.request, Math.floor(item / ITEMS) * REQUESTS + ((item % ITEMS) % REQUESTS))

function request(n: number): Row {
  const random = numbers(n + 1)
  const number = (n % REQUESTS) + 1
  const communiqueNumber = Math.floor(n / REQUESTS)
  return {
    id: id(kinds.request, n),
    communique_id: id(kinds.communique, communiqueNumber),
    number,
    reference: `${letters(communiqueNumber)}-2024-${String(number).padStart(2, '0')}`,
    kind: 'request',
    title: sentence(random, 6),
    summary: sentence(random, 25),
    quote: sentence(random, 35),
    paragraph: String(number),
    sentence: 1,
    verb: 'encouraged',
    addressee: 'ITU-T',
    response: pick(random, [
      ['accepted', 6],
      ['under_consideration', 2],
      ['noted', 1],
      ['partially_accepted', 1],
    ]),
  }
}

/** What an item's row, assignments, updates and events must agree on. */
function facts(n: number) {
  const random = numbers(1_000_003 * (n + 1))
  const state = pick(random, states)
  const started = state !== 'not_started'
  const lead =
    started || random() < 0.5
      ? pick(
          random,
          studyGroups.map((_, group) => [group, group === 5 ? 4 : 1]),
        )
      : null
  const accepted = started && (state !== 'in_preparation' || random() < 0.7)
  const silent = Math.floor(random() ** 2 * 200)
  return { random, state, started, lead, accepted, silent, closed: /^(closed|superseded)/.test(state) }
}

function item(n: number): Row {
  const { random, state, started, lead, accepted, silent, closed } = facts(n)
  const code = lead === null ? null : (studyGroups[lead] ?? '')
  const rare = n < 7 ? ` ${words.rare}` : ''
  const due =
    state === 'not_started' ? null : addDays(today, Math.floor(random() * 700) - (closed ? 400 : 60))
  return {
    id: id(kinds.item, n),
    reference: reference(n),
    reference_key: reference(n).toLowerCase().replaceAll('-', ''),
    first_request_id: requestOf(n),
    number: Math.floor((n % ITEMS) / REQUESTS) + 1,
    title: sentence(random, 7) + rare,
    summary: sentence(random, 25),
    state,
    due_on: due,
    health: started
      ? pick(random, [
          ['on_track', 7],
          ['at_risk', 2],
          ['off_track', 1],
        ])
      : null,
    last_update_on: started ? addDays(today, -silent) : null,
    silent_since: addDays(today, -silent),
    lead_group_id: lead === null ? null : id(kinds.group, lead),
    lead_state: lead === null ? null : accepted ? 'accepted' : 'proposed',
    lead_sort: code && `${code.toLowerCase().replace(/\d+/, (digits) => digits.padStart(4, '0'))}`,
    state_before_hold: state === 'on_hold' ? 'in_progress' : null,
    hold_reason: state === 'on_hold' ? 'Waits' : null,
    hold_review_on: state === 'on_hold' ? addDays(today, Math.floor(random() * 200) - 20) : null,
    submitted_at: state === 'submitted' ? at(addDays(today, -silent)) : null,
    closed_at: closed ? at(addDays(today, -silent)) : null,
    close_reason: state === 'closed_not_implemented' ? 'no_consensus' : null,
    superseded_by_id: state === 'superseded' ? id(kinds.item, n === 0 ? 1 : 0) : null,
    created_at: at(addDays(today, -700)),
  }
}

function* assignments(items: number): Generator<Row> {
  for (let n = 0; n < items; n++) {
    const { lead, accepted } = facts(n)
    if (lead === null) continue
    const state = accepted ? 'accepted' : 'proposed'
    yield { item_id: id(kinds.item, n), group_id: id(kinds.group, lead), role: 'responsible', state }
    for (const step of [1, 3].slice(0, n % 3)) {
      const group = id(kinds.group, (lead + step) % studyGroups.length)
      yield { item_id: id(kinds.item, n), group_id: group, role: 'collaborating', state: 'accepted' }
    }
  }
}

/** In the order of time, so that one item's updates lie far apart, as they do in a register that has grown. */
function* updates(items: number): Generator<Row> {
  for (let round = 0; round < UPDATES; round++) {
    const random = numbers(round + 7)
    for (let n = 0; n < items; n++) {
      yield {
        item_id: id(kinds.item, n),
        author_id: person.id,
        author_name: person.name,
        text: sentence(random, 40),
        visibility: pick(random, [
          ['register', 90],
          ['group', 6],
          ['internal', 4],
        ]),
        created_at: at(addDays(today, round * 40 - 600)),
      }
    }
  }
}

function* events(items: number): Generator<Row> {
  for (let round = 0; round < EVENTS; round++) {
    for (let n = 0; n < items; n++) {
      yield {
        operation_id: id(9, round * items + n),
        at: at(addDays(today, round * 40 - 600)),
        actor_id: person.id,
        actor_name: person.name,
        subject_type: 'item',
        subject_id: id(kinds.item, n),
        subject: reference(n),
        action: round === 0 ? 'item.created' : 'progress.logged',
        item_id: id(kinds.item, n),
        version: round + 1,
      }
    }
  }
}
