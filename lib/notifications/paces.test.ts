// The table "Who is told what" of docs/domain.md, and what is kept of a choice.
import { expect, test } from 'vitest'
import { tableUnder } from '#test/domain.ts'
import { KINDS } from './kinds.ts'
import { chosenOf, DEFAULT_PACES, pacesOf } from './paces.ts'

const PACE = 'By mail, unless chosen otherwise'

test('every kind comes as soon as the table says, and the table has every kind', () => {
  const said = tableUnder('Who is told what').flatMap((row) =>
    (row.Kind ?? '').split(', ').map((kind) => [kind.replaceAll(' ', '_'), row[PACE]?.replaceAll(' ', '_')]),
  )
  expect(Object.fromEntries(said)).toEqual(DEFAULT_PACES)
  expect(said.map(([kind]) => kind).sort()).toEqual([...KINDS].sort())
})

test('only what differs from the defaults is kept, and what is kept makes no sense falls back', () => {
  expect(chosenOf({ ...DEFAULT_PACES, progress: 'never' })).toEqual({ progress: 'never' })
  expect(pacesOf({ progress: 'never', comment: 'hourly', ship: 'daily' })).toEqual({
    ...DEFAULT_PACES,
    progress: 'never',
  })
  expect(pacesOf(null)).toEqual(DEFAULT_PACES)
})
