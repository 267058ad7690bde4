// Random acts on a register, by the application's own mutations: some are refused, as people's are.

import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { moveGroup } from '#lib/groups/mutations.ts'
import { acceptAssignment, assignGroup, declineAssignment, endAssignment } from '#lib/items/assign.ts'
import { closeItem, reopenItem, supersedeItem } from '#lib/items/close.ts'
import { createItem } from '#lib/items/create.ts'
import { editItem, setDueDate } from '#lib/items/edit.ts'
import { holdItem, resumeItem } from '#lib/items/hold.ts'
import { linkRequest, unlinkRequest } from '#lib/items/link.ts'
import { prepareItem } from '#lib/items/prepare.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem, withdrawSubmission } from '#lib/items/submit.ts'
import { returnItem, verifyItem } from '#lib/items/verify.ts'
import type { Call } from '#lib/mutation.ts'
import { editRequest, respondToRequest, withdrawRequest } from '#lib/requests/mutations.ts'
import { RESPONSES } from '#lib/requests/schema.ts'

/** What the acts choose from; `items` grows. */
export interface Ground {
  groups: { id: string; code: string }[]
  themes: string[]
  requests: string[]
  items: string[]
}

export type Random = () => number

/** The same numbers from the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const oneOf = <T>(random: Random, values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}
const someOf = <T>(random: Random, values: readonly T[], share: number) =>
  values.filter(() => random() < share)
const dayNear = (random: Random, today: Day) => addDays(today, Math.floor(random() * 260) - 100)

/** One act; true when it went through, false when it was refused. Throws what is no refusal. */
export async function actAtRandom(ground: Ground, call: Call, random: Random): Promise<boolean> {
  try {
    await oneAct(ground, call, random)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

async function oneAct(ground: Ground, call: Call, random: Random): Promise<void> {
  const dice = random()
  if (dice < 0.07 || ground.items.length < 20) {
    const made = await createItem(call, {
      requests: [...new Set([oneOf(random, ground.requests), oneOf(random, ground.requests)])],
      title: 'Mark the piers',
      summary: '',
      themes: someOf(random, ground.themes, 0.3),
      lead: random() < 0.7 ? oneOf(random, ground.groups).code : '',
      collaborators: [],
      dueOn: random() < 0.7 ? dayNear(random, call.today) : null,
    })
    ground.items.push(made.reference)
  } else if (dice < 0.13) await actOnRequest(ground, call, random)
  else if (dice < 0.133) await moveAGroup(ground, call, random)
  else await actOnItem(ground, call, random)
}

async function actOnRequest(ground: Ground, call: Call, random: Random): Promise<void> {
  const reference = oneOf(random, ground.requests)
  const { version } = await db.request.findUniqueOrThrow({ where: { reference }, select: { version: true } })
  const dice = random()
  if (dice < 0.02) await withdrawRequest(call, { reference, version, reason: 'Registered twice.' })
  else if (dice < 0.5) {
    await respondToRequest(call, { reference, version, response: oneOf(random, RESPONSES), reason: 'So.' })
  } else {
    const themes = someOf(random, ground.themes, 0.3)
    await editRequest(call, { reference, version, title: 'Piers', summary: `${random()}`, themes })
  }
}

async function moveAGroup(ground: Ground, call: Call, random: Random): Promise<void> {
  const [group, parent] = [oneOf(random, ground.groups), oneOf(random, ground.groups)]
  const { version } = await db.group.findUniqueOrThrow({ where: { id: group.id }, select: { version: true } })
  await moveGroup(call, { groupId: group.id, version, parent: random() < 0.4 ? '' : parent.code })
}

const said = {
  ...{ text: 'Pontoons surveyed.', healthCause: '', visibility: 'register' as const },
  ...{ group: '', noChange: false, evidence: ['https://example.org/piers'], shows: ['Where they are'] },
}

async function actOnItem(ground: Ground, call: Call, random: Random): Promise<void> {
  const item = await db.actionItem.findUniqueOrThrow({
    where: { reference: oneOf(random, ground.items) },
    select: {
      reference: true,
      version: true,
      state: true,
      assignments: { where: { state: { in: ['proposed', 'accepted'] } }, select: { id: true, state: true } },
    },
  })
  const of = { reference: item.reference, version: item.version }
  const group = oneOf(random, ground.groups).code
  const acts: (() => Promise<unknown>)[] = [
    () =>
      editItem(call, {
        ...of,
        title: `Piers ${random()}`,
        summary: '',
        themes: someOf(random, ground.themes, 0.3),
      }),
    () =>
      setDueDate(call, {
        ...of,
        dueOn: random() < 0.2 ? null : dayNear(random, call.today),
        reason: 'Later.',
      }),
    () => assignGroup(call, { ...of, group, role: random() < 0.8 ? 'responsible' : 'collaborating' }),
    () =>
      logProgress(call, {
        ...of,
        ...said,
        health: oneOf(random, ['on_track', 'off_track', null]),
        healthCause: 'Tide',
        next: null,
      }),
    () => logProgress(call, { ...of, ...said, visibility: 'internal', health: null, next: null }),
    () => linkRequest(call, { ...of, request: oneOf(random, ground.requests) }),
    () => unlinkRequest(call, { ...of, request: oneOf(random, ground.requests) }),
    ...item.assignments.map((assignment) => () => {
      const answer = { ...of, assignmentId: assignment.id }
      if (assignment.state === 'accepted') return endAssignment(call, { ...answer, reason: '' })
      return random() < 0.8
        ? acceptAssignment(call, answer)
        : declineAssignment(call, { ...answer, reason: 'No.' })
    }),
    ...steps(ground, call, random, of, item.state),
    ...steps(ground, call, random, of, item.state),
  ]
  await oneOf(random, acts)()
}

/** What can be done next in that state, or nearly. */
function steps(
  ground: Ground,
  call: Call,
  random: Random,
  of: { reference: string; version: number },
  state: string,
): (() => Promise<unknown>)[] {
  const move = (next: 'in_preparation' | 'in_progress') => () =>
    logProgress(call, { ...of, ...said, health: null, next })
  const hold = () =>
    holdItem(call, { ...of, reason: 'Ice.', reviewOn: addDays(call.today, Math.floor(random() * 60) + 1) })
  const other = oneOf(random, ground.items)
  const close = () =>
    random() < 0.5
      ? closeItem(call, { ...of, closeReason: 'no_consensus', comment: 'No.' })
      : supersedeItem(call, { ...of, other, comment: '' })
  switch (state) {
    case 'not_started':
      return [() => prepareItem(call, of), move('in_preparation'), random() < 0.1 ? hold : close]
    case 'in_preparation':
      return [move('in_progress'), move('in_progress'), random() < 0.3 ? hold : move('in_progress')]
    case 'in_progress':
      return [
        () => submitItem(call, { ...of, ...said }),
        random() < 0.3 ? hold : () => submitItem(call, { ...of, ...said }),
      ]
    case 'submitted':
      return [
        () => verifyItem(call, { ...of, comment: 'Seen.' }),
        () => returnItem(call, { ...of, comment: 'Not yet.' }),
        () => withdrawSubmission(call, { ...of, reason: '' }),
      ]
    case 'on_hold':
      return [() => resumeItem(call, of), () => resumeItem(call, of)]
    default:
      return [() => reopenItem(call, { ...of, reason: 'It came back.' })]
  }
}
