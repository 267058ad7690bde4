// The rows of the made-up items and of what hangs on them, as COPY takes them.
import type { Row } from './copy.ts'
import {
  dayOf,
  groupId,
  ITEMS,
  instantOf,
  kinds,
  type Life,
  life,
  rounds,
  studyGroups,
  UPDATES,
} from './life.ts'
import { id, numbers, sentence, words } from './random.ts'

/** Requests of each communiqué. */
export const REQUESTS = 40

/** AAA, AAB, … */
export const letters = (n: number) =>
  String.fromCharCode(65 + Math.floor(n / 676), 65 + (Math.floor(n / 26) % 26), 65 + (n % 26))

export const reference = (n: number) => {
  const [communique, place] = [Math.floor(n / ITEMS), n % ITEMS]
  return `${letters(communique)}-2024-${String((place % REQUESTS) + 1).padStart(2, '0')}-${Math.floor(place / REQUESTS) + 1}`
}
export const requestOf = (item: number) =>
  id(kinds.request, Math.floor(item / ITEMS) * REQUESTS + ((item % ITEMS) % REQUESTS))
const updateId = (items: number, n: number, nth: number) => id(kinds.update, nth * items + n)

const author = { id: id(kinds.person, 1), name: 'Staff of the benchmark' }

/** As it was created. */
function firstVersion(n: number, { created }: Life): Row {
  const random = numbers(7_000_003 * (n + 1))
  return {
    id: id(kinds.item, n),
    reference: reference(n),
    reference_key: reference(n).toLowerCase().replaceAll('-', ''),
    first_request_id: requestOf(n),
    number: Math.floor((n % ITEMS) / REQUESTS) + 1,
    title: sentence(random, 7) + (n < 7 ? ` ${words.rare}` : ''),
    summary: sentence(random, 25),
    state: 'not_started',
    due_on: null,
    health: null,
    last_update_on: null,
    silent_since: dayOf(created),
    lead_group_id: null,
    lead_state: null,
    lead_sort: null,
    state_before_hold: null,
    hold_reason: null,
    hold_review_on: null,
    submitted_at: null,
    closed_at: null,
    close_reason: null,
    superseded_by_id: null,
    missed_round_on: null,
    first_update_on: null,
    moved_on: null,
    created_at: instantOf(created),
    version: 1,
  }
}

function* versions(n: number, its: Life): Generator<{ row: Row; from: string; to: string }> {
  let row = firstVersion(n, its)
  for (const [place, step] of its.steps.entries()) {
    row = { ...row, ...step.change, version: place + 1 }
    const next = its.steps[place + 1]
    yield { row, from: instantOf(step.day, place), to: next ? instantOf(next.day, place + 1) : 'infinity' }
  }
}

/** The items as they stand. */
export function* items(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) {
    let last: Row = {}
    for (const { row } of versions(n, life(n))) last = row
    yield last
  }
}

export function* itemVersions(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) {
    for (const { row, from, to } of versions(n, life(n))) yield { row_from: from, row_to: to, ...row }
  }
}

function* assignmentsOf(n: number, its: Life): Generator<Row> {
  if (its.lead === null) return
  const proposed = instantOf(its.created + 3, 1)
  const accepted = its.accepted === null ? null : instantOf(its.accepted, 2)
  const own = { item_id: id(kinds.item, n), proposed_at: proposed }
  const of = (step: number, role: string, decided: string | null): Row => ({
    id: id(kinds.assignment, n * 3 + step),
    ...own,
    group_id: groupId(((its.lead ?? 0) + step * 2 - (step ? 1 : 0)) % studyGroups.length),
    role,
    state: decided ? 'accepted' : 'proposed',
    decided_at: decided,
    version: decided ? 2 : 1,
  })
  yield of(0, 'responsible', accepted)
  for (const step of [1, 2].slice(0, n % 3)) yield of(step, 'collaborating', instantOf(its.created + 8, 2))
}

export function* assignments(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) yield* assignmentsOf(n, life(n))
}

export function* assignmentVersions(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) {
    for (const row of assignmentsOf(n, life(n))) {
      const { proposed_at: from = null, decided_at: decided = null } = row
      const first = { ...row, state: 'proposed', decided_at: null, version: 1 }
      yield { row_from: from, row_to: decided ?? 'infinity', ...first }
      if (decided !== null) yield { row_from: decided, row_to: 'infinity', ...row }
    }
  }
}

/** In the order of time, so that one item's updates lie far apart, as they do in a register that has grown. */
export function* updates(count: number): Generator<Row> {
  for (let nth = 0; nth < UPDATES; nth++) {
    const random = numbers(nth + 7)
    for (let n = 0; n < count; n++) {
      const its = life(n)
      const place = its.steps.findIndex((step) => step.update?.nth === nth)
      const step = its.steps[place]
      if (!step?.update) continue
      const { health = null, state = null } = step.change
      yield {
        id: updateId(count, n, nth),
        item_id: id(kinds.item, n),
        author_id: author.id,
        author_name: author.name,
        group_id: its.lead === null ? null : groupId(its.lead),
        text: sentence(random, 40),
        health,
        visibility: step.update.visibility,
        state_from: state ? 'in_preparation' : null,
        state_to: state,
        created_at: instantOf(step.day, place),
      }
    }
  }
}

/** In the order of time as well. */
export function* events(count: number): Generator<Row> {
  for (let place = 0; place < UPDATES + 8; place++) {
    for (let n = 0; n < count; n++) {
      const step = life(n).steps[place]
      if (!step) continue
      yield {
        operation_id: id(kinds.operation, place * count + n),
        at: instantOf(step.day, place),
        actor_id: author.id,
        actor_name: author.name,
        subject_type: 'item',
        subject_id: id(kinds.item, n),
        subject: reference(n),
        action: step.action,
        item_id: id(kinds.item, n),
        version: place + 1,
        visibility: step.update?.visibility ?? 'register',
      }
    }
  }
}

/** Of what was submitted. */
export function* evidence(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) {
    const { submitted } = life(n)
    if (submitted === null) continue
    const random = numbers(n + 11)
    yield {
      item_id: id(kinds.item, n),
      document_number: `SG11-TD${n % 900}/WP1`,
      shows: sentence(random, 12),
      created_at: instantOf(submitted, 29),
    }
  }
}

export function* verifications(count: number): Generator<Row> {
  for (let n = 0; n < count; n++) {
    const { verified, closed } = life(n)
    if (!verified || closed === null) continue
    const own = { verifier_id: author.id, verifier_name: author.name, decision: 'verified' }
    yield {
      item_id: id(kinds.item, n),
      ...own,
      comment: 'Read and found good',
      created_at: instantOf(closed, 58),
    }
  }
}

/** What each round asked for, as it stood when the round closed. */
export function* answers(count: number): Generator<Row> {
  for (const [place, round] of rounds.entries()) {
    for (let n = 0; n < count; n++) {
      const its = life(n)
      const answer = its.answers[place]
      if (!answer) continue
      yield {
        id: id(kinds.answer, place * count + n),
        round_id: id(kinds.round, place),
        item_id: id(kinds.item, n),
        state: answer.state,
        answer_id: answer.nth === null ? null : updateId(count, n, answer.nth),
        group_id: round.closed === null || its.lead === null ? null : groupId(its.lead),
        is_open: round.closed === null,
        added_at: instantOf(round.opened),
      }
    }
  }
}
