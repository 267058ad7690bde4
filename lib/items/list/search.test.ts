import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { makeCommunique, makeItem, makeRequest, makeUpdate } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import '#test/database.ts'
import { readFilter } from './filter.ts'
import { listItems, readItems } from './queries.ts'

const actors = {} as Record<'staff' | 'viewer' | 'sg15' | 'sg11', Actor>

beforeAll(async () => {
  const [sg15, q6] = [await makeGroup('SG15'), await makeGroup('Q6/15', { parent: 'SG15' })]
  await makeGroup('SG11')
  const author = await makePerson({ roles: ['staff'] })
  actors.staff = (await callAs(author)).actor
  actors.viewer = (await callAs(await makePerson())).actor
  actors.sg15 = (await callAs(await makePerson({ chairs: ['SG15'] }))).actor
  actors.sg11 = (await callAs(await makePerson({ chairs: ['SG11'] }))).actor

  const communique = await makeCommunique('CxO-2024')
  for (let number = 1; number < 7; number++) await makeRequest(communique)
  const quays = await makeRequest(communique, {
    title: 'Quays',
    quote: 'They encouraged ITU-T to map all quays.',
  })
  const tides = await makeItem(quays, { title: 'Standardized tide tables for São Tomé', lead: q6 })
  await makeUpdate(tides, author, 'SG13-TD 137-R1/WP1 was agreed; Y.3188 follows for IMT-2030.')
  await makeUpdate(tides, author, 'The pilots prefer semaphores.', 'group')
  await makeUpdate(tides, author, 'The budget is a smokescreen.', 'internal')
  const lamps = await makeItem(await makeRequest(communique), { title: 'Lighthouse lamps', lead: sg15 })
  await makeUpdate(lamps, author, 'Quantum lenses were ground.')
})

async function titles(actor: Actor, typed: string): Promise<string[]> {
  const page = await listItems(await readItems(actor, readFilter({ q: typed, sort: 'title' }), TODAY))
  return page.rows.map((row) => row.title.split(' ')[0] ?? '')
}

test.each([
  ['the title', 'tide', ['Standardized']],
  ['another form of the word', 'standardizing tables', ['Standardized']],
  ['a word not finished', 'standardiz', ['Standardized']],
  ['accents left out', 'sao tome', ['Standardized']],
  ['accents written', 'SÃO', ['Standardized']],
  ['the quote', 'map quays', ['Standardized']],
  ['the progress', 'lenses', ['Lighthouse']],
  ['words of the title and of the progress together', 'lamps quantum', ['Lighthouse']],
  ['a typing error', 'lighthuose', ['Lighthouse']],
  ['a typing error beside a right word', 'quantim lamps', ['Lighthouse']],
  ['a study group', 'sg 15', ['Lighthouse']],
  ['a study group in words', 'Study Group 15', ['Lighthouse']],
  ['a Question', 'q6/15', ['Standardized']],
  ['a Question with a space', 'Q 6/15', ['Standardized']],
  ['a Question as in a table', '6/15', ['Standardized']],
  ['a temporary document', 'TD137', ['Standardized']],
  ['a temporary document of its group', 'sg13-td137', ['Standardized']],
  ['a temporary document in full', 'SG13 TD137R1/WP1', ['Standardized']],
  ['a Recommendation', 'Y.3188', ['Standardized']],
  ['a Recommendation with a space', 'y 3188', ['Standardized']],
  ['a name with a number', 'imt 2030', ['Standardized']],
  ['the reference', 'CxO-2024-07-1', ['Standardized']],
  ['the reference without its signs', 'cxo2024071', ['Standardized']],
  ['the reference with spaces', 'cxo 2024 07 1', ['Standardized']],
  ["the request's reference", 'CxO-2024-08', ['Lighthouse']],
  ["the request's reference without the zero", 'cxo 2024 8', ['Lighthouse']],
  ['the meeting', 'CxO-2024', ['Lighthouse', 'Standardized']],
  ['nothing there', 'submarine', []],
])('the search finds %s: %s', async (_, typed, found) => {
  expect(await titles(actors.viewer, typed)).toEqual(found)
})

test('words that are too common to look for show everything', async () => {
  expect(await titles(actors.viewer, 'the')).toHaveLength(2)
})

test.each([
  '" | & ! <-> :*',
  "'; drop table request; --",
  '\\',
  '()',
  '%',
  '_',
  '\u0000',
  '😀',
  'a'.repeat(5000),
])('the search takes %j without failing', async (typed) => {
  await expect(titles(actors.viewer, typed)).resolves.toBeInstanceOf(Array)
})

test('what is marked for the groups is found by staff and by officers of the groups that have the item alone', async () => {
  expect(await titles(actors.staff, 'semaphores')).toEqual(['Standardized'])
  expect(await titles(actors.sg15, 'semaphores')).toEqual(['Standardized'])
  expect(await titles(actors.sg11, 'semaphores')).toEqual([])
  expect(await titles(actors.viewer, 'semaphores')).toEqual([])
})

test('what is marked internal is found by staff alone, by a word like it too', async () => {
  expect(await titles(actors.staff, 'smokescreen')).toEqual(['Standardized'])
  for (const actor of [actors.sg15, actors.sg11, actors.viewer]) {
    expect(await titles(actor, 'smokescreen')).toEqual([])
    expect(await titles(actor, 'smokescren')).toEqual([])
  }
})
