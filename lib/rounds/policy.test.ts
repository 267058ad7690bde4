// The table "Rights in reporting rounds" of docs/domain.md.
import { expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { tableUnder } from '#test/domain.ts'
import { canAnswerFor, canReopenRound, canRunRounds, canSeeSilence } from './policy.ts'

const nobody: Actor = {
  ...{ id: 'p1', name: 'Somebody', email: 'somebody@example.org', locale: 'en', timeZone: null },
  ...{ roles: [], officerOf: [], actsFor: [] },
}
const actors: Record<string, Actor> = {
  responsible: { ...nobody, officerOf: ['g1'], actsFor: ['g1'] },
  holder: { ...nobody, id: 'h1' },
  staff: { ...nobody, roles: ['staff'] },
  manager: { ...nobody, roles: ['manager'] },
}
const item = {
  ...{ leadGroupId: 'g1', holderId: 'h1' },
  assignments: [{ id: 'a1', groupId: 'g1', code: 'SG15', role: 'responsible', state: 'accepted' }],
} as unknown as ItemFacts

const may: Record<string, (actor: Actor) => boolean> = {
  'answer, and read what others are writing': (actor) => canAnswerFor(actor, item),
  'open, word and send the call, extend, add items, remind, close': canRunRounds,
  reopen: canReopenRound,
  'see what was silent twice': canSeeSilence,
}

const table = tableUnder('Rights in reporting rounds')

test.each(table.filter(({ Act = '' }) => Act in may))('$Act: as the table says', ({ Act = '', ...said }) => {
  const does = Object.entries(actors).map(([role, actor]) => [role, may[Act]?.(actor) ? '✓' : '–'])
  expect(Object.fromEntries(does)).toEqual(said)
})

test('every act of the table is looked at', () => {
  expect(table.map(({ Act }) => Act)).toEqual(['read a round and its reports', ...Object.keys(may)])
})

test('an officer of another group does not answer', () => {
  expect(canAnswerFor({ ...nobody, officerOf: ['g2'], actsFor: ['g2'] }, item)).toBe(false)
})
