// Registers with a history made at random, by the application's own acts, each at an instant of its own.
import type fc from 'fast-check'
import type { Day } from '#lib/dates.ts'
import { addDays, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { acceptAssignment, assignGroup, declineAssignment, endAssignment } from '#lib/items/assign.ts'
import { closeItem, reopenItem } from '#lib/items/close.ts'
import { createItem } from '#lib/items/create.ts'
import { setDueDate } from '#lib/items/edit.ts'
import { holdItem, resumeItem } from '#lib/items/hold.ts'
import { prepareItem } from '#lib/items/prepare.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem, withdrawSubmission } from '#lib/items/submit.ts'
import { returnItem, verifyItem } from '#lib/items/verify.ts'
import type { Call } from '#lib/mutation.ts'
import { respondToRequest } from '#lib/requests/mutations.ts'
import { callAs } from '#test/people.ts'

/** One act: when, which, on what, and a number for what it leaves to chance. */
export interface Turn {
  afterHours: number
  act: keyof typeof ACTS
  subject: number
  chance: number
}

interface Cast {
  staff: { id: string }
  manager: { id: string }
  requests: { id: string; reference: string }[]
  /** Codes. */
  groups: string[]
}

type Item = { id: string; reference: string; version: number }
type Act = (cast: Cast, as: Record<'staff' | 'manager', Call>, item: Item, chance: number) => Promise<unknown>

const said = { healthCause: '', group: '', evidence: [], shows: [] }

/** What can happen to an item; what the rules forbid at the time does not happen. */
const ACTS = {
  assign: ({ groups }, { staff }, item, chance) =>
    assignGroup(staff, { ...item, group: groups[chance % groups.length] ?? '', role: 'responsible' }),
  accept: async (_, { staff }, item) =>
    acceptAssignment(staff, { ...item, assignmentId: await activeLead(item) }),
  decline: async (_, { staff }, item) =>
    declineAssignment(staff, { ...item, assignmentId: await activeLead(item), reason: 'Not ours' }),
  end: async (_, { staff }, item) =>
    endAssignment(staff, { ...item, assignmentId: await activeLead(item), reason: '' }),
  prepare: (_, { staff }, item) => prepareItem(staff, item),
  begin: (_, { staff }, item) =>
    logProgress(staff, {
      ...{ ...item, ...said, text: 'Begun', health: null, visibility: 'register' },
      ...{ noChange: false, next: 'in_progress' },
    }),
  log: (_, { staff }, item, chance) =>
    logProgress(staff, {
      ...{ ...item, ...said, text: 'Moved on', health: null, noChange: false, next: null },
      visibility: chance % 3 === 0 ? 'internal' : 'register',
    }),
  due: (_, { staff }, item, chance) =>
    setDueDate(staff, { ...item, dueOn: addDays(staff.today, (chance % 60) - 15), reason: '' }),
  hold: (_, { staff }, item) =>
    holdItem(staff, { ...item, reason: 'Waits', reviewOn: addDays(staff.today, 30) }),
  resume: (_, { staff }, item) => resumeItem(staff, item),
  submit: (_, { staff }, item) =>
    submitItem(staff, { ...item, text: 'Done', evidence: ['SG15-TD7'], shows: ['It is done'] }),
  withdraw: (_, { staff }, item) => withdrawSubmission(staff, { ...item, reason: '' }),
  return: (_, { manager }, item) => returnItem(manager, { ...item, comment: 'Not yet' }),
  verify: (_, { manager }, item) => verifyItem(manager, { ...item, comment: 'Seen' }),
  close: (_, { manager }, item) => closeItem(manager, { ...item, closeReason: 'no_consensus', comment: '' }),
  reopen: (_, { manager }, item) => reopenItem(manager, { ...item, reason: 'Too early' }),
  create: ({ requests, groups }, { staff }, _, chance) =>
    createItem(staff, {
      ...{ title: `Item ${chance}`, summary: '', themes: [], collaborators: [] },
      requests: [requests[chance % requests.length]?.reference ?? ''],
      lead: groups[chance % (groups.length + 1)] ?? '',
      dueOn: chance % 4 === 0 ? null : addDays(staff.today, chance % 90),
    }),
  respond: async ({ requests }, { manager }, _, chance) => {
    const request = await db.request.findUniqueOrThrow({
      where: { id: requests[chance % requests.length]?.id ?? '' },
      select: { reference: true, version: true },
    })
    const response = (['accepted', 'noted', 'under_consideration'] as const)[chance % 3] ?? 'noted'
    return respondToRequest(manager, { ...request, response, reason: 'Because' })
  },
} as const satisfies Record<string, Act>

/** Turns as fast-check makes them. */
export const turns = (check: typeof fc, most: number) =>
  check.array(
    check.record<Turn>({
      afterHours: check.integer({ min: 1, max: 24 * 12 }),
      // What leads on is likelier than what leads back, else nothing is ever verified.
      act: check.constantFrom(
        ...(Object.keys(ACTS) as (keyof typeof ACTS)[]),
        ...(['create', 'accept', 'prepare', 'begin', 'submit', 'due', 'log'] as const),
      ),
      subject: check.nat(5),
      chance: check.nat(1000),
    }),
    { minLength: most / 2, maxLength: most },
  )

/** Plays the turns from the instant on; returns the instants at which something happened. */
export async function play(cast: Cast, from: Date, all: readonly Turn[]): Promise<Date[]> {
  const happened: Date[] = []
  let now = from
  for (const { act, subject, chance, afterHours } of all) {
    now = new Date(now.getTime() + afterHours * 3_600_000)
    const as = {
      staff: { ...(await callAs(cast.staff, now)), replay: true },
      manager: { ...(await callAs(cast.manager, now)), replay: true },
    }
    const items = await db.actionItem.findMany({
      where: { firstRequestId: { in: cast.requests.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
      take: 6,
      select: { id: true, reference: true, version: true },
    })
    const item = items[subject % Math.max(items.length, 1)]
    const played: Act = ACTS[item ? act : 'create']
    try {
      await played(cast, as, item ?? { id: '', reference: '', version: 1 }, chance)
      happened.push(now)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return happened
}

/** The day of an instant in the zone of the tests' calls. */
export const dayOf = (instant: Date): Day => toDay(instant)

async function activeLead({ id }: Item): Promise<string> {
  const lead = await db.assignment.findFirst({
    where: { itemId: id, role: 'responsible', state: { in: ['proposed', 'accepted'] } },
    select: { id: true },
  })
  return lead?.id ?? id
}
