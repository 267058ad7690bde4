// A made-up register of any size: the same shares of states, groups and words at a thousand items and at a hundred thousand.
import type { Row } from './copy.ts'
import * as its from './items.ts'
import { dayOf, groupId, heldOn, ITEMS, instantOf, kinds, rounds, studyGroups } from './life.ts'
import { id, numbers, pick, sentence } from './random.ts'

const { letters, REQUESTS } = its

export { reference } from './items.ts'

export const people = {
  staff: { id: id(kinds.person, 1), name: 'Staff of the benchmark', email: 'staff@bench.example' },
  viewer: { id: id(kinds.person, 2), name: 'Viewer of the benchmark', email: 'viewer@bench.example' },
}

/** Table and rows, in an order that foreign keys accept. What has no versions here has one, from its beginning. */
export function* register(items: number): Generator<[table: string, rows: Generator<Row>]> {
  const communiques = Math.ceil(items / ITEMS)
  const period = { code: '2025-2028', starts_on: '2025-01-01', ends_on: '2028-12-31' }
  yield ['study_period', one({ id: id(kinds.period, 1), ...period })]
  yield ['person', each(2, (n) => ({ ...Object.values(people)[n], created_at: instantOf(-1000) }))]
  yield ['person_role', one({ person_id: people.staff.id, role: 'staff' })]
  yield ['group', groups()]
  yield ['group_title', each(studyGroups.length, title)]
  yield [
    'theme',
    each(10, (n) => ({ id: id(kinds.theme, n), slug: `theme-${n}`, name: `Theme ${n}`, position: n })),
  ]
  yield ['meeting', each(communiques, meeting)]
  yield ['communique', each(communiques, communique)]
  yield ['request', each(communiques * REQUESTS, request)]
  yield [
    'request_theme',
    each(communiques * REQUESTS, (n) => ({ request_id: id(kinds.request, n), theme_id: theme(n) })),
  ]
  yield ['action_item', its.items(items)]
  yield ['history.action_item', its.itemVersions(items)]
  yield ['item_request', each(items, (n) => ({ item_id: id(kinds.item, n), request_id: its.requestOf(n) }))]
  yield ['item_theme', each(items, (n) => ({ item_id: id(kinds.item, n), theme_id: theme(n) }))]
  yield ['assignment', its.assignments(items)]
  yield ['history.assignment', its.assignmentVersions(items)]
  yield ['progress_update', its.updates(items)]
  yield ['evidence', its.evidence(items)]
  yield ['verification', its.verifications(items)]
  yield ['event', its.events(items)]
  yield ['source_file', one(reportFile())]
  yield ['round', each(rounds.length, round)]
  yield ['round_baseline', each(rounds.filter(({ closed }) => closed !== null).length, baseline)]
  yield ['round_item', its.answers(items)]
}

function* one(row: Row) {
  yield row
}

function* each(count: number, row: (n: number) => Row) {
  for (let n = 0; n < count; n++) yield row(n)
}

const theme = (n: number) => id(kinds.theme, n % 10)

function* groups(): Generator<Row> {
  const own = { period_id: id(kinds.period, 1), mandate: '', created_at: instantOf(-1000) }
  for (const [n, code] of studyGroups.entries()) {
    const kind = code === 'TSAG' ? 'advisory_group' : 'study_group'
    yield { id: groupId(n), ...own, code, slug: code.toLowerCase(), kind, parent_id: null, position: n }
    for (let q = 1; q <= 4; q++) {
      const number = code.slice(2)
      const names = { code: `Q${q}/${number}`, slug: `q${q}-${number.toLowerCase()}`, kind: 'question' }
      yield { id: id(kinds.group, 100 + n * 4 + q), ...own, ...names, parent_id: groupId(n), position: q }
    }
  }
}

const title = (n: number): Row => ({
  group_id: groupId(n),
  title: `Study of subject ${n}`,
  valid_from: dayOf(-1000),
})

const meeting = (n: number): Row => ({
  id: id(kinds.meeting, n),
  name: `CxO consultation meeting ${n + 1}`,
  prefix: `${letters(n)}-2024`,
  held_on: dayOf(heldOn(n)),
  city: 'Dubai',
  country: 'United Arab Emirates',
  hosts: '{}',
  organizations: '{}',
  created_at: instantOf(heldOn(n) + 9),
})

const communique = (n: number): Row => ({
  id: id(kinds.communique, n),
  meeting_id: id(kinds.meeting, n),
  slug: `${letters(n).toLowerCase()}-2024`,
  title: `Communiqué of meeting ${n + 1}`,
  next_request_number: REQUESTS + 1,
  created_at: instantOf(heldOn(n) + 9),
})

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
    created_at: instantOf(heldOn(communiqueNumber) + 9),
  }
}

const reportFile = (): Row => ({
  id: id(kinds.file, 1),
  name: 'Report of a round.docx',
  media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 2,
  sha256: '0'.repeat(64),
  bytes: '\\x504b',
  uploaded_at: instantOf(-425),
})

function round(n: number): Row {
  const { opened, due, closed } = rounds[n] ?? rounds[0]
  return {
    id: id(kinds.round, n),
    slug: `meeting-${n + 1}`,
    meeting_name: `Meeting ${n + 1}`,
    meeting_from: dayOf(due + 10),
    meeting_to: dayOf(due + 14),
    place: 'Geneva',
    opens_on: dayOf(opened),
    opened_at: instantOf(opened),
    opened_by_name: people.staff.name,
    due_on: dayOf(due),
    communique_ids: '{}',
    theme_ids: '{}',
    group_ids: '{}',
    closed_at: closed === null ? null : instantOf(closed, 59),
    closed_on: closed === null ? null : dayOf(closed),
    closed_by_name: closed === null ? null : people.staff.name,
    version: closed === null ? 1 : 2,
  }
}

const baseline = (n: number): Row => ({
  round_id: id(kinds.round, n),
  number: 1,
  taken_at: instantOf(rounds[n]?.closed ?? 0, 59),
  today: dayOf(rounds[n]?.closed ?? 0),
  time_zone: 'Europe/Zurich',
  report: '{}',
  file_id: id(kinds.file, 1),
  closed_by_name: people.staff.name,
})
