import { expect, test } from 'vitest'
import { SHORTCUTS } from '#lib/shortcuts.ts'
import { wordsIn } from '#lib/words.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import '#test/database.ts'
import { shortcutsInWords } from './words.ts'

test('every key is listed once in its part, and says what it does', async () => {
  await makeGroup('SG15')
  const { actor } = await callAs(await makePerson())
  const sections = shortcutsInWords(actor, wordsIn().say)
  expect(sections).toHaveLength(Object.keys(SHORTCUTS).length + 1)
  for (const { title, lines } of sections) {
    expect(new Set(lines.map(({ keys }) => keys)).size).toBe(lines.length)
    for (const words of [title, ...lines.map(({ does }) => does)]) expect(words).not.toContain('shortcuts.')
  }
  const table = sections.find(({ title }) => title === 'In the action plan’s table')
  expect(table?.lines).toContainEqual({ keys: 'F2', does: 'Edit the cell' })
  expect(table?.lines.map(({ keys }) => keys)).toEqual(expect.arrayContaining(['← →', 'Shift ↓']))
})
