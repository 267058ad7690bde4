// Every sentence and label that code names by a key is in messages/en.json.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { CLOSED_STATES, OPEN_STATES } from '#lib/items/states.ts'
import { nextSteps } from '#lib/items/steps.ts'
import messages from '#messages/en.json' with { type: 'json' }

const root = path.resolve(import.meta.dirname, '..')
const sources = globSync(['lib/**/*.ts', 'app/**/*.ts'], { cwd: root })
  .filter((file) => !file.includes('.test.') && !file.includes('generated'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** What the pattern's first group finds in the files. */
function named(pattern: RegExp, files = sources): string[] {
  return [...new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map((found) => found[1] ?? '')))]
}

const missing = (keys: readonly string[], space: object) => keys.filter((key) => !(key in space))
/** Rules, and the acts that answer for themselves. */
const ruleFiles = sources.filter(
  ({ file, text }) =>
    /(rules|steps)\.ts$/.test(file) ||
    (/^lib\/(items|requests)\/\w+\.ts/.test(file) && text.includes('assertNow(')),
)

test('every rule answers with a sentence that is written', () => {
  const keys = named(/\bkey: '(\w+)'/g, ruleFiles)
  expect(keys).toContain('needs_evidence')
  expect(missing(keys, messages.why)).toEqual([])
})

test('every step in every state for every kind of person has a sentence', () => {
  const keys = new Set<string>()
  for (const roles of [[], ['staff'], ['manager']] as Actor['roles'][])
    for (const state of [...OPEN_STATES, ...CLOSED_STATES])
      for (const lead of [null, 'g1'])
        for (const submittedById of [null, 'p1'])
          for (const { why } of nextSteps(person(roles), facts(state, lead, submittedById)))
            if (why) keys.add(why.key)
  expect(keys.size).toBeGreaterThan(15)
  expect(missing([...keys], messages.why)).toEqual([])
})

test('an assignment in every state has a sentence for who answers it again', () => {
  const keys = ['proposed', 'accepted', 'declined', 'ended'].map((state) => `already_${state}`)
  expect(missing(keys, messages.why)).toEqual([])
})

test('every event has a label in the history', () => {
  const literal = named(/\baction: '([a-z_]+\.[a-z_]+)'/g)
  expect(literal).toContain('item.submitted')
  const assignments = ['accepted', 'declined', 'ended'].map((state) => `assignment.${state}`)
  const keys = [...literal, ...assignments].map((action) => action.replace('.', '_'))
  expect(missing(keys, messages.events)).toEqual([])
})

test('every field error has a sentence', () => {
  const keys = named(/invalidField\([^,]+, '(\w+)'\)/g)
  expect(keys).toContain('groupUnknown')
  expect(missing([...keys, 'required', 'tooLong', 'day', 'url', 'invalid'], messages.fieldErrors)).toEqual([])
})

test('every form that leads to a page says what it did', () => {
  const keys = named(/[?&]done=(\w+)`/g)
  expect(keys).toContain('item_verified')
  expect(missing(keys, messages.done)).toEqual([])
})

function person(roles: Actor['roles']): Actor {
  return {
    id: 'p1',
    name: 'Somebody',
    email: 'somebody@example.org',
    locale: 'en',
    timeZone: null,
    roles,
    officerOf: ['g1'],
    actsFor: ['g1'],
  }
}

function facts(state: ItemState, leadGroupId: string | null, submittedById: string | null): ItemFacts {
  return {
    id: 'i1',
    reference: 'CxO-2024-01-1',
    state,
    stateBeforeHold: state === 'on_hold' ? 'in_progress' : null,
    dueOn: null,
    health: null,
    silentSince: '2026-01-01',
    missedRoundOn: null,
    holdReviewOn: null,
    leadGroupId,
    leadState: leadGroupId ? 'accepted' : null,
    leadCode: leadGroupId ? 'SG15' : null,
    holderId: null,
    submittedById,
    assignments: [],
  }
}
