import { beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import '#test/database.ts'
import { harbour, makeHarbourPeople, proposalsOf, startReview } from '#test/harbour.ts'
import { TODAY } from '#test/people.ts'
import { discardImport } from './confirm-facts.ts'
import { decideProposal, keepTheRest } from './decide.ts'
import { getReview } from './queries.ts'
import { registerImport } from './register-import.ts'
import { markStatement, mergeProposals, splitProposal } from './reshape.ts'
import { moveSpan, reviseProposal } from './revise.ts'

let staff: Call
let viewer: Call

beforeAll(async () => {
  ;({ staff, viewer } = await makeHarbourPeople())
})

describe('reviewing', () => {
  it('saves each decision, and takes it back', async () => {
    const importId = await startReview(staff, harbour('3 March 2030'))
    const [first, second] = await proposalsOf(staff, importId)
    const kept = await decideProposal(staff, {
      decide: { decision: 'keep', id: first?.id ?? '', version: 1 },
    })
    expect(kept).toEqual({ importId, next: second?.id })
    await decideProposal(staff, { decide: { decision: 'drop', id: second?.id ?? '', version: 1 } })
    await decideProposal(staff, { decide: { decision: 'undecided', id: second?.id ?? '', version: 2 } })
    expect((await proposalsOf(staff, importId)).map(({ decision }) => decision)).toEqual([
      'keep',
      'undecided',
      'undecided',
      'undecided',
    ])
  })

  it('tells a second reviewer what the first one decided, and writes over nothing', async () => {
    const importId = await startReview(staff, harbour('4 March 2030'))
    const [first] = await proposalsOf(staff, importId)
    const decide = { id: first?.id ?? '', version: 1 }
    await decideProposal(staff, { decide: { ...decide, decision: 'drop' } })
    await expect(decideProposal(staff, { decide: { ...decide, decision: 'keep' } })).rejects.toMatchObject({
      code: 'conflict',
      version: 2,
      changes: [{ action: 'proposal.dropped', actorName: 'Staff, TSB', to: { decision: 'drop' } }],
    })
  })

  it('splits a clause, merges it again, moves its span, and rewords it', async () => {
    const importId = await startReview(staff, harbour('5 March 2030'))
    const [first] = await proposalsOf(staff, importId)
    if (!first) throw new Error('no proposal')
    const at = first.quote.indexOf('for antennas')
    const { id } = await splitProposal(staff, { id: first.id, version: 1, at })
    const [left, right] = await proposalsOf(staff, importId)
    expect([left?.endOffset, right?.startOffset, right?.id]).toEqual([at - 1, at, id])
    await mergeProposals(staff, { id: first.id, version: 2, otherId: id, otherVersion: 1 })
    const [merged] = await proposalsOf(staff, importId)
    expect([merged?.startOffset, merged?.endOffset]).toEqual([first.startOffset, first.endOffset])
    await moveSpan(staff, { move: { id: first.id, version: 3, start: 0, end: 10 } })
    const said = {
      kind: 'request',
      title: 'Antennas',
      summary: '',
      themes: ['Piers'],
      verb: 'urged',
      addressee: 'ITU-T',
    }
    const groups = { leadCode: 'SG5', collaboratorCodes: ['SG5', 'SG2'], createItem: true }
    await reviseProposal(staff, {
      id: first.id,
      version: 4,
      ...said,
      ...groups,
      kind: 'request',
      clause: 'encouraged ITU',
    })
    const [revised] = await proposalsOf(staff, importId)
    expect(revised).toMatchObject({
      title: 'Antennas',
      startOffset: 11,
      endOffset: 25,
      collaboratorCodes: ['SG2'],
    })
    await expect(
      reviseProposal(staff, {
        id: first.id,
        version: 5,
        ...said,
        ...groups,
        kind: 'request',
        clause: 'not there',
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { clause: 'notInParagraph' } })
  })

  it('adds a sentence that was missed, kept at once', async () => {
    const importId = await startReview(staff, harbour('6 March 2030'))
    const mark = { kind: 'request' as const, paragraphIndex: 1, start: 0, end: 36 }
    const { id } = await markStatement(staff, { importId, mark })
    const added = (await proposalsOf(staff, importId)).find((proposal) => proposal.id === id)
    expect(added).toMatchObject({
      decision: 'keep',
      byHand: true,
      paragraph: '1',
      sentence: 1,
      addressee: 'unspecified',
    })
    expect(added?.quote).toBe('Ships carry more sensors every year.')
    await expect(
      markStatement(staff, { importId, mark: { ...mark, paragraphIndex: 99 } }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is staff’s alone', async () => {
    const importId = await startReview(staff, harbour('6 March 2030'))
    const [first] = await proposalsOf(staff, importId)
    const id = first?.id ?? ''
    expect(await getReview(viewer.actor, importId, TODAY)).toBeNull()
    const forbidden = { code: 'forbidden' }
    const decide = { id, version: 1, decision: 'keep' as const }
    await expect(decideProposal(viewer, { decide })).rejects.toMatchObject(forbidden)
    await expect(keepTheRest(viewer, { importId })).rejects.toMatchObject(forbidden)
    await expect(splitProposal(viewer, { id, version: 1, at: 3 })).rejects.toMatchObject(forbidden)
    await expect(moveSpan(viewer, { move: { id, version: 1, start: 0, end: 3 } })).rejects.toMatchObject(
      forbidden,
    )
    await expect(discardImport(viewer, { importId, version: 1 })).rejects.toMatchObject(forbidden)
    await expect(registerImport(viewer, { importId, version: 1, seen: 'x' })).rejects.toMatchObject(forbidden)
  })
})
