// The table "Rights in saved views" of docs/domain.md.
import { expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { tableUnder } from '#test/domain.ts'
import { canChangeView, canSeeView, canSetDefaults, canShareViews } from './policy.ts'

const nobody: Actor = {
  ...{ id: 'p1', name: 'Somebody', email: 'somebody@example.org', locale: 'en', timeZone: null },
  ...{ roles: [], officerOf: [], actsFor: [] },
}
const actors: Record<string, Actor> = {
  owner: { ...nobody, id: 'o1' },
  viewer: nobody,
  staff: { ...nobody, roles: ['staff'] },
  manager: { ...nobody, roles: ['manager'] },
  admin: { ...nobody, roles: ['admin'] },
}
const own = { ownerId: 'o1', isShared: false }
const shared = { ownerId: 'o1', isShared: true }

const may: Record<string, (actor: Actor) => boolean> = {
  'open a private view': (actor) => canSeeView(actor, own),
  'change or delete a private view': (actor) => canChangeView(actor, own),
  'open a shared view': (actor) => canSeeView(actor, shared),
  'change or delete a shared view': (actor) => canChangeView(actor, shared),
  'share and pin': canShareViews,
  'make a shared view the default of a role': canSetDefaults,
}

const table = tableUnder('Rights in saved views')

test.each(table)('$Act: as the table says', ({ Act = '', ...said }) => {
  const does = Object.entries(actors).map(([role, actor]) => [role, may[Act]?.(actor) ? '✓' : '–'])
  expect(Object.fromEntries(does)).toEqual(said)
})

test('every act of the table is looked at', () => {
  expect(table.map(({ Act }) => Act)).toEqual(Object.keys(may))
})
