import { expect, test } from 'vitest'
import { groupChanges } from './grouping.ts'
import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from './kinds.ts'

const line = (reference: string, group: string | null, themes: string[]): ChangeLine => ({
  ...{ kind: 'moved', id: reference, reference, title: reference, state: 'in_progress' },
  ...{ lead: group, isProposed: false, group, themes, before: 'in_preparation', after: 'in_progress' },
})
const lines = [line('A', 'SG2', ['Energy', 'Fraud']), line('B', 'SG11', []), line('C', null, ['Fraud'])]
const none = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>
const changes = { lines, counts: { ...none, moved: 3 }, groups: ['SG2', 'SG11'], themes: ['Energy', 'Fraud'] }
const shape = (by: 'theme' | 'group', most = 50) =>
  groupChanges(changes, by, most).map(({ kind, groups }) => [
    kind,
    groups.map(({ name, lines: shown, total }) => [name, shown.map(({ id }) => id).join(''), total]),
  ])

test('a change of two themes stands under both, one of none at the end', () => {
  const themes = [
    ['Energy', 'A', 1],
    ['Fraud', 'AC', 2],
    [null, 'B', 1],
  ]
  expect(shape('theme')).toEqual([['moved', themes]])
})

test('by group each stands once, and what is not shown is counted', () => {
  const groups = [
    ['SG2', 'A', 1],
    ['SG11', 'B', 1],
    [null, 'C', 1],
  ]
  expect(shape('group')).toEqual([['moved', groups]])
  expect(shape('theme', 1)).toMatchObject([
    ['moved', expect.arrayContaining([expect.arrayContaining(['Fraud', 'A', 2])])],
  ])
})
