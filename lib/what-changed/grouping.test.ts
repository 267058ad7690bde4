import { expect, test } from 'vitest'
import { fitChanges, groupChanges, PAGE_LINES, pageChanges } from './grouping.ts'
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

const many = Array.from({ length: 450 }, (_, n) => line(`M${n}`, n < 150 ? 'SG2' : 'SG11', []))
const crowd = { ...changes, lines: many, counts: { ...none, moved: 450 } }
const shown = (sections: ReturnType<typeof groupChanges>) =>
  sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines.map(({ id }) => id)))

test('the pages of a kind show every line once, in the order of the groups', () => {
  const pages = [1, 2, 3].map((page) => pageChanges(crowd, 'group', page))
  expect(pages.flatMap(({ sections }) => shown(sections))).toEqual(many.map(({ id }) => id))
  expect(pages.map(({ sections, more }) => [shown(sections).length, more])).toEqual([
    [PAGE_LINES, true],
    [PAGE_LINES, true],
    [50, false],
  ])
  expect(pages[1]?.sections[0]?.groups.map(({ name, total }) => [name, total])).toEqual([['SG11', 300]])
  expect(pageChanges(crowd, 'group', 9)).toEqual(pages[2])
})

test('a page of all kinds stays short, however much changed', () => {
  const kinds = CHANGE_KINDS.flatMap((kind) => many.map((one) => ({ ...one, kind })))
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 450])) as Record<ChangeKind, number>
  const sections = fitChanges({ ...changes, lines: kinds, counts }, 'group')
  expect(sections).toHaveLength(CHANGE_KINDS.length)
  expect(shown(sections).length).toBeLessThanOrEqual(PAGE_LINES)
})
