// A communiqué of our own writing about harbours, and the steps of its import, for tests.
import { keepTheRest } from '#lib/meetings/decide.ts'
import { importFile } from '#lib/meetings/import-file.ts'
import { getReview } from '#lib/meetings/queries.ts'
import { registerImport } from '#lib/meetings/register-import.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'

/** Three requests and an endorsement in four paragraphs; each date is another meeting. */
export const harbour = (
  date: string,
) => `Communiqué of the CxO consultation meeting, ${date}, Geneva, Switzerland

Harbour connectivity
Ships carry more sensors every year.
Executives encouraged ITU to develop guidance for antennas on piers, and expressed support for the work of the focus group on harbours.
They called on ITU to publish a register of pier numbers.

Numbering of ships
ITU should study how ships are numbered, said CxOs.
`

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** SG2 for numbers, SG5 for antennas; a member of staff and a viewer. */
export async function makeHarbourPeople(): Promise<{ staff: Call; viewer: Call }> {
  await makeGroup('SG2')
  await makeGroup('SG5')
  await db.group.updateMany({ where: { code: 'SG2' }, data: { mandate: 'numbering, naming, addressing' } })
  await db.group.updateMany({ where: { code: 'SG5' }, data: { mandate: 'antennas, environment' } })
  return {
    staff: await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] })),
    viewer: await callAs(await makePerson({ name: 'Viewer' })),
  }
}

export async function startReview(staff: Call, text: string) {
  const { importId } = await importFile(staff, { name: 'harbours.txt', bytes: bytesOf(text) })
  return importId
}

export async function reviewOf(staff: Call, importId: string) {
  const review = await getReview(staff.actor, importId, staff.today)
  if (!review) throw new Error('There is no such review')
  return review
}

export const proposalsOf = async (staff: Call, importId: string) =>
  (await reviewOf(staff, importId)).pairs.map(({ proposal }) => proposal)

export async function register(staff: Call, importId: string) {
  const { version, mark } = await reviewOf(staff, importId)
  return registerImport(staff, { importId, version, seen: mark })
}

export async function registerAll(staff: Call, text: string) {
  const importId = await startReview(staff, text)
  await keepTheRest(staff, { importId })
  return { importId, ...(await register(staff, importId)) }
}

export const requestsOf = (slug: string) =>
  db.request.findMany({
    where: { communique: { slug } },
    orderBy: { number: 'asc' },
    include: {
      items: { include: { item: { include: { assignments: true, lead: true } } } },
      themes: { include: { theme: true } },
    },
  })
