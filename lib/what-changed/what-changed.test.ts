import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fromDay } from '#lib/dates.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { CLOSED_STATES, OPEN_STATES } from '#lib/items/states.ts'
import { readAt } from '#lib/past.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { dayOf, play, turns } from '#test/random-histories.ts'
import { CHANGE_KINDS, type ChangeKind, type Changes, EVERYTHING, type Span } from './kinds.ts'
import { listChanges } from './queries.ts'

const groups = ['SG2', 'SG11', 'SG15']
let staff: { id: string }
let manager: { id: string }
let made = 0

beforeAll(async () => {
  for (const code of groups) await makeGroup(code)
  staff = await makePerson({ roles: ['staff'] })
  manager = await makePerson({ roles: ['manager'] })
})

/** After all that the tests put into the database as of now. */
const BEGIN = fromDay('2027-01-01')

/** How the register of a communiqué stood at an instant, by the queries of the lists. */
async function stood(at: Date | null, communique: { id: string; slug: string }, last: Date) {
  const { actor } = await callAs(staff)
  const read = async () => {
    const list = async (params: Record<string, string>) => {
      const filter = readFilter({ communique: communique.slug, state: 'any', ...params })
      return (await listItems(await readItems(actor, filter, dayOf(at ?? last)))).rows
    }
    const items = await db.actionItem.findMany({
      where: { firstRequest: { communiqueId: communique.id } },
      select: { id: true, state: true, dueOn: true, leadGroupId: true, leadState: true },
    })
    const requests = await db.request.findMany({
      where: { communiqueId: communique.id },
      select: { id: true, response: true },
    })
    return { items, requests, overdue: (await list({ due: 'overdue' })).map(({ id }) => id) }
  }
  return at ? readAt(at, read) : read()
}

type Stood = Awaited<ReturnType<typeof stood>>

const isOneOf = (states: readonly string[]) => (item: { state: string }) => states.includes(item.state)
const open = ({ items }: Stood) => items.filter(isOneOf(OPEN_STATES)).length
const implemented = ({ items }: Stood) => items.filter(isOneOf(['closed_implemented'])).length
const closed = ({ items }: Stood) => items.filter(isOneOf(CLOSED_STATES)).length
const of = ({ lines }: Changes, kind: ChangeKind) => lines.filter((line) => line.kind === kind)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()

test('what changed agrees with the register as it stood at both dates', async () => {
  const seen = new Set<ChangeKind>()
  await fc.assert(
    fc.asyncProperty(
      turns(fc, 80),
      fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.boolean()), { minLength: 4, maxLength: 4 }),
      async (all, spans) => {
        const communique = await makeCommunique(`Random-${++made}`)
        const requests = [await makeRequest(communique), await makeRequest(communique)]
        const happened = await play({ staff, manager, requests, groups }, BEGIN, all)
        const last = happened.at(-1) ?? BEGIN
        const instant = (part: number) =>
          new Date(BEGIN.getTime() + ((last.getTime() - BEGIN.getTime()) * part) / 100)
        for (const [one, other, toNow] of spans) {
          const from = instant(Math.min(one, other))
          const to = toNow ? null : instant(Math.max(one, other))
          const span: Span = { from, to, fromDay: dayOf(from), toDay: dayOf(to ?? last) }
          const [before, after, changes] = [
            await stood(from, communique, last),
            await stood(to, communique, last),
            await listChanges(span, { filter: { ...EVERYTHING, communiques: [communique.id] } }),
          ]
          agree(before, after, changes)
          for (const { kind } of changes.lines) seen.add(kind)
        }
      },
    ),
    { numRuns: 10, seed: 20261123, endOnFailure: true },
  )
  expect([...seen].sort()).toEqual([...CHANGE_KINDS].sort())
}, 120_000)

function agree(before: Stood, after: Stood, changes: Changes) {
  const { counts } = changes
  for (const kind of CHANGE_KINDS) expect(counts[kind], kind).toBe(of(changes, kind).length)

  // open(to) = open(from) + new + reopened − verified − closed otherwise
  expect(open(after)).toBe(open(before) + counts.new + counts.reopened - counts.verified - counts.closed)

  // implemented(to) = implemented(from) + verified − reopened after having been verified
  const undone = of(changes, 'reopened').filter((line) => line.before === 'closed_implemented')
  expect(implemented(after)).toBe(implemented(before) + counts.verified - undone.length)

  // closed(to) = closed(from) + verified + closed otherwise − reopened
  expect(closed(after)).toBe(closed(before) + counts.verified + counts.closed - counts.reopened)

  // what is overdue at the end and was not at the beginning is newly overdue, and nothing else is
  expect(ids(of(changes, 'overdue'))).toEqual(
    after.overdue.filter((id) => !before.overdue.includes(id)).sort(),
  )

  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const later = new Map(after.items.map((item) => [item.id, item]))
  expect(ids(of(changes, 'new'))).toEqual([...later.keys()].filter((id) => !earlier.has(id)).sort())

  // each item that is in another state is told of, from which state to which; and no state is made up
  const steps = (['moved', 'submitted', 'verified', 'closed', 'reopened'] as const).flatMap((kind) =>
    of(changes, kind),
  )
  const moved = after.items.filter(
    (item) => earlier.has(item.id) && earlier.get(item.id)?.state !== item.state,
  )
  expect(ids(steps)).toEqual(expect.arrayContaining(ids(moved)))
  for (const { id, before: from, after: to } of steps)
    expect([from, to]).toEqual([earlier.get(id)?.state ?? null, later.get(id)?.state])

  // another due date
  const dated = after.items.filter(
    (item) => earlier.has(item.id) && earlier.get(item.id)?.dueOn?.getTime() !== item.dueOn?.getTime(),
  )
  expect(ids(of(changes, 'due'))).toEqual(ids(dated))

  // accepted leads: those at the end that were not there at the beginning were assigned in between
  const accepted = after.items.filter((item) => {
    const was = earlier.get(item.id)
    if (item.leadState !== 'accepted') return false
    return was?.leadState !== 'accepted' || was.leadGroupId !== item.leadGroupId
  })
  expect(ids(of(changes, 'assigned'))).toEqual(expect.arrayContaining(ids(accepted)))

  // another response
  const answered = after.requests.filter(
    ({ id, response }) => before.requests.find((request) => request.id === id)?.response !== response,
  )
  expect(ids(of(changes, 'response'))).toEqual(ids(answered))
}

test('silent is who had an item all the time and said nothing that everybody may read', async () => {
  const communique = await makeCommunique('Silence')
  const requests = [await makeRequest(communique)]
  const at = (days: number) => new Date(BEGIN.getTime() + days * 86_400_000)
  const turn = (act: 'create' | 'accept' | 'prepare' | 'log', afterHours: number, chance = 1) => ({
    ...{ act, afterHours, chance, subject: 0 },
  })
  await play({ staff, manager, requests, groups }, BEGIN, [
    turn('create', 1),
    turn('prepare', 1),
    turn('log', 24 * 10),
    turn('log', 24 * 20, 3),
  ])
  const silent = async (from: number, to: number) => {
    const span = { from: at(from), to: at(to), fromDay: dayOf(at(from)), toDay: dayOf(at(to)) }
    const filter = { ...EVERYTHING, communiques: [communique.id] }
    return of(await listChanges(span, { filter, kinds: ['silent'] }), 'silent')
  }
  expect(await silent(2, 9)).toMatchObject([{ before: null, after: null, lead: 'SG11' }])
  expect(await silent(2, 12)).toEqual([])
  // What was said on the 31st day is internal.
  expect(await silent(12, 40)).toMatchObject([{ before: '2027-01-11' }])
  // It was not there yet.
  expect(await silent(-10, 9)).toEqual([])
})
