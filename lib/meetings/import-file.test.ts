import { beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { bytesOf, harbour, makeHarbourPeople, reviewOf, startReview } from '#test/harbour.ts'
import { importFile } from './import-file.ts'
import { getSourceFile, listOpenReviews } from './queries.ts'

let staff: Call
let viewer: Call

beforeAll(async () => {
  ;({ staff, viewer } = await makeHarbourPeople())
})

describe('importing', () => {
  it('proposes the statements, their titles, themes and groups, and the facts of the meeting', async () => {
    const importId = await startReview(staff, harbour('1 March 2030'))
    const { pairs, facts, count } = await reviewOf(staff, importId)
    expect(
      pairs.map(({ proposal }) => [proposal.kind, proposal.paragraph, proposal.themes, proposal.leadCode]),
    ).toEqual([
      ['request', '2', ['Harbour connectivity'], 'SG5'],
      ['endorsement', '2', ['Harbour connectivity'], null],
      ['request', '3', ['Harbour connectivity'], 'SG2'],
      ['request', '4', ['Numbering of ships'], 'SG2'],
    ])
    expect(facts).toMatchObject({
      prefix: 'CxO-2030',
      heldOn: '2030-03-01',
      city: 'Geneva',
      slug: 'cxo-2030',
    })
    expect(count).toEqual({ undecided: 4, added: 0, changed: 0, documentChanges: false })
  })

  it('keeps the original byte for byte', async () => {
    const bytes = bytesOf(harbour('1 March 2030'))
    const file = await db.sourceFile.findFirstOrThrow({ where: { name: 'harbours.txt' } })
    expect(Buffer.from(file.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(await getSourceFile(viewer.actor, file.id)).toBeNull()
    expect((await getSourceFile(staff.actor, file.id))?.size).toBe(bytes.length)
  })

  it('goes on with the open review when the same file comes again, even at the same time', async () => {
    const first = await startReview(staff, harbour('1 March 2030'))
    const text = harbour('2 March 2030')
    expect(await startReview(staff, harbour('1 March 2030'))).toBe(first)
    const [one, two] = await Promise.all([startReview(staff, text), startReview(staff, text)])
    expect(one).toBe(two)
  })

  it('is refused to others than staff, and leaves nothing of a file that cannot be read', async () => {
    const files = await db.sourceFile.count()
    const notWord = bytesOf('PK not a document')
    await expect(importFile(viewer, { name: 'a.txt', bytes: bytesOf('x') })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(importFile(staff, { name: 'a.docx', bytes: notWord })).rejects.toMatchObject({
      name: 'UnreadableDocument',
    })
    expect(await db.sourceFile.count()).toBe(files)
    expect(await listOpenReviews(viewer.actor)).toEqual([])
  })
})
