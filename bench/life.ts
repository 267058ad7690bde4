// The life of a made-up action item from the meeting to today, step by step: what its row, versions, updates, events, assignments
// and rounds agree on. Days are counted from today: -1 is yesterday.
import { addDays, type Day } from '#lib/dates.ts'
import type { Row } from './copy.ts'
import { id, numbers, pick, type Random } from './random.ts'

export const kinds = {
  person: 1,
  period: 2,
  group: 3,
  meeting: 4,
  communique: 5,
  request: 6,
  theme: 7,
  item: 8,
  operation: 9,
  assignment: 10,
  update: 11,
  round: 12,
  answer: 13,
  file: 14,
}

/** Items of each communiqué; a register grows by communiqués. */
export const ITEMS = 100
export const UPDATES = 11

const today: Day = new Date().toISOString().slice(0, 10)
const FIRST = -1100
const days = Array.from({ length: 2200 }, (_, n) => addDays(today, n + FIRST))
/** The day as text. */
export const dayOf = (day: number): Day => days[Math.round(day) - FIRST] ?? today
/** An instant of that day; `place` tells apart what happens on the same day. */
export const instantOf = (day: number, place = 0) =>
  new Date(Date.parse(`${dayOf(day)}T09:00:00Z`) + place * 60_000).toISOString()

export const studyGroups = 'SG2 SG3 SG5 SG11 SG12 SG13 SG15 SG17 SG20 SG21 TSAG'.split(' ')
/** Two have closed, one is open. */
export const rounds = [
  { opened: -460, due: -430, closed: -425 },
  { opened: -230, due: -200, closed: -196 },
  { opened: -24, due: 12, closed: null },
] as const

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
const visibilities = [
  ['register', 90],
  ['group', 6],
  ['internal', 4],
] as const
const healths = [
  ['on_track', 7],
  ['at_risk', 2],
  ['off_track', 1],
] as const

export interface Step {
  day: number
  action: string
  /** Columns of the item that are other from then on. */
  change: Row
  update?: { nth: number; visibility: (typeof visibilities)[number][0] }
}

export interface Life {
  created: number
  steps: Step[]
  /** Place of the responsible group; null: nobody's. */
  lead: number | null
  accepted: number | null
  closed: number | null
  submitted: number | null
  verified: boolean
  updates: { day: number; nth: number; open: boolean }[]
  /** By round: what became of its answer. */
  answers: ({ state: 'owed' | 'answered' | 'cancelled'; nth: number | null } | null)[]
}

/** The day of the communiqué's meeting: over two and a half years, the first communiqués no older than the others. */
export const heldOn = (communique: number) => -80 - ((communique * 367) % 820)

/** The life of item `n`, the same on every run of a day. */
export function life(n: number): Life {
  const random = numbers(1_000_003 * (n + 1))
  const state = pick(random, states)
  const isClosed = /^(closed|superseded)/.test(state)
  const started = state !== 'not_started'
  const created = heldOn(Math.floor(n / ITEMS)) + 12 + (n % 5)
  const hasLead = started || random() < 0.5
  const lead = hasLead ? groupOf(random) : null
  const accepts = started && (state !== 'in_preparation' || random() < 0.7)
  const end = isClosed
    ? created + 30 + Math.floor(random() * (-created - 31))
    : Math.max(created + 20, -1 - Math.floor(random() ** 2 * 200))
  const its: Life = {
    created,
    lead,
    accepted: accepts ? created + 10 : null,
    closed: isClosed ? end : null,
    submitted: state === 'closed_implemented' ? end - 2 : state === 'submitted' ? end : null,
    verified: state === 'closed_implemented',
    steps: [{ day: created, action: 'item.created', change: {} }],
    updates: [],
    answers: [],
  }
  const add = (day: number, action: string, change: Row) => its.steps.push({ day, action, change })
  if (lead !== null) add(created + 3, 'assignment.proposed', leadOf(lead, 'proposed'))
  if (accepts) add(created + 10, 'assignment.accepted', leadOf(lead ?? 0, 'accepted'))
  if (started) {
    add(created + 11, 'item.prepared', {
      state: 'in_preparation',
      moved_on: dayOf(created + 11),
      due_on: dayOf(isClosed ? end + 30 - random() * 90 : -90 + random() * 600),
    })
    report(its, end, random, state === 'in_preparation')
  }
  finish(its, state, end, n)
  answerRounds(its)
  its.steps.sort((a, b) => a.day - b.day)
  return its
}

const groupOf = (random: Random) =>
  pick(
    random,
    studyGroups.map((_, group) => [group, group === 5 ? 4 : 1]),
  )

const leadOf = (group: number, state: string): Row => ({
  lead_group_id: groupId(group),
  lead_state: state,
  lead_sort: studyGroups[group]?.toLowerCase().replace(/\d+/, (digits) => digits.padStart(4, '0')) ?? null,
})
/** Of the study group at that place. */
export const groupId = (group: number) => id(kinds.group, group)

function report(its: Life, end: number, random: Random, stays: boolean) {
  const from = its.created + 12
  const until = its.verified ? end - 3 : end
  let begun = stays
  let first: string | null = null
  for (let nth = 0; nth < UPDATES; nth++) {
    const day = Math.floor(from + ((until - from) * (nth + 1)) / UPDATES)
    const visibility = pick(random, visibilities)
    const open = visibility === 'register'
    its.updates.push({ day, nth, open })
    const change: Row = {}
    if (open) {
      first ??= dayOf(day)
      const on = { last_update_on: dayOf(day), silent_since: dayOf(day), first_update_on: first }
      Object.assign(change, on, { health: pick(random, healths), missed_round_on: null })
      if (!begun) Object.assign(change, { state: 'in_progress', moved_on: dayOf(day) })
      begun = true
    }
    its.steps.push({ day, action: 'progress.logged', change, update: { nth, visibility } })
  }
}

function finish(its: Life, state: string, end: number, n: number) {
  const add = (action: string, change: Row, day = end) => its.steps.push({ day, action, change })
  const closed = { closed_at: instantOf(end, 59) }
  if (state === 'on_hold')
    add('item.held', {
      state,
      state_before_hold: 'in_progress',
      hold_reason: 'Waits',
      hold_review_on: dayOf(end + 120),
    })
  if (its.submitted !== null) {
    const day = its.submitted
    add('item.submitted', { state: 'submitted', moved_on: dayOf(day), submitted_at: instantOf(day, 30) }, day)
  }
  if (state === 'closed_implemented') add('item.verified', { state, moved_on: dayOf(end), ...closed })
  if (state === 'closed_not_implemented')
    add('item.closed', { state, close_reason: 'no_consensus', ...closed })
  if (state === 'superseded')
    add('item.superseded', { state, superseded_by_id: id(kinds.item, n === 0 ? 1 : 0), ...closed })
}

/** Who had accepted and was open owed an answer; the first update that everybody may read was it. */
function answerRounds(its: Life) {
  for (const [place, { opened, closed }] of rounds.entries()) {
    const owes =
      its.accepted !== null && its.accepted < opened && (its.closed === null || its.closed >= opened)
    if (!owes) {
      its.answers[place] = null
      continue
    }
    const update = its.updates.find(
      ({ day, open }) => open && day >= opened && (closed === null || day < closed),
    )
    const isCancelled = !update && its.closed !== null && (closed === null || its.closed < closed)
    const state = update ? 'answered' : isCancelled ? 'cancelled' : 'owed'
    its.answers[place] = { state, nth: update?.nth ?? null }
    if (state !== 'owed' || closed === null) continue
    its.steps.push({ day: closed, action: 'round.missed', change: { missed_round_on: dayOf(closed) } })
  }
}
