import { beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import {
  harbour,
  makeHarbourPeople,
  proposalsOf,
  register,
  registerAll,
  requestsOf,
  reviewOf,
  startReview,
} from '#test/harbour.ts'
import { TODAY } from '#test/people.ts'
import { confirmFacts, discardImport } from './confirm-facts.ts'
import { decideProposal, keepTheRest } from './decide.ts'
import { getCommunique } from './living.ts'
import { getSourceFile, listCommuniques } from './queries.ts'
import { registerImport } from './register-import.ts'
import { registerPlaces } from './register-places.ts'

let staff: Call
let viewer: Call

beforeAll(async () => {
  ;({ staff, viewer } = await makeHarbourPeople())
})

describe('registering', () => {
  it('numbers what was kept in document order, endorsements too, and makes items for requests', async () => {
    const importId = await startReview(staff, harbour('1 June 2031'))
    const [, , third] = await proposalsOf(staff, importId)
    await decideProposal(staff, { decide: { decision: 'drop', id: third?.id ?? '', version: 1 } })
    await expect(register(staff, importId)).rejects.toMatchObject({
      why: { key: 'proposals_undecided', values: { count: 3 } },
    })
    await keepTheRest(staff, { importId })
    expect(await register(staff, importId)).toEqual({ slug: 'cxo-2031', added: 3, changed: 0 })
    const requests = await requestsOf('cxo-2031')
    expect(
      requests.map(({ reference, kind, items, themes }) => [
        reference,
        kind,
        items.map(({ item }) => [item.reference, item.state, item.lead?.code, item.leadState]),
        themes.map(({ theme }) => theme.name),
      ]),
    ).toEqual([
      [
        'CxO-2031-01',
        'request',
        [['CxO-2031-01-1', 'not_started', 'SG5', 'proposed']],
        ['Harbour connectivity'],
      ],
      ['CxO-2031-02', 'endorsement', [], ['Harbour connectivity']],
      [
        'CxO-2031-03',
        'request',
        [['CxO-2031-03-1', 'not_started', 'SG2', 'proposed']],
        ['Numbering of ships'],
      ],
    ])
    const event = await db.event.findFirstOrThrow({
      where: { subject: 'CxO-2031-01', action: 'request.registered' },
    })
    const events = await db.event.groupBy({
      by: ['subjectType'],
      where: { operationId: event.operationId },
      _count: true,
    })
    expect(Object.fromEntries(events.map(({ subjectType, _count }) => [subjectType, _count]))).toMatchObject({
      communique: 1,
      request: 3,
      item: 2,
      theme: 2,
      import: 1,
    })
  })

  it('has nothing to add when the same file comes again, and offers what was dropped', async () => {
    const importId = await startReview(staff, harbour('1 June 2031'))
    const { count, registered, whyNotRegister, pairs } = await reviewOf(staff, importId)
    expect(registered?.slug).toBe('cxo-2031')
    expect(count).toEqual({ undecided: 0, added: 0, changed: 0, documentChanges: false })
    expect(whyNotRegister).toEqual({ key: 'nothing_to_register' })
    await expect(register(staff, importId)).rejects.toMatchObject({ code: 'not_allowed_now' })
    const dropped = pairs.find(({ proposal }) => proposal.decision === 'drop')?.proposal
    await decideProposal(staff, { decide: { decision: 'keep', id: dropped?.id ?? '', version: 1 } })
    expect(await register(staff, importId)).toMatchObject({ added: 1, changed: 0 })
    expect((await requestsOf('cxo-2031')).map(({ reference, paragraph }) => [reference, paragraph])).toEqual([
      ['CxO-2031-01', '2'],
      ['CxO-2031-02', '2'],
      ['CxO-2031-03', '4'],
      ['CxO-2031-04', '3'],
    ])
  })

  it('fills in the quotes of requests that had only their places, and leaves what people wrote', async () => {
    const place = { summary: 'In our words', verb: 'asked', addressee: 'ITU', action: '', quote: null }
    const groups = { suggestedGroups: [], createItem: true, leadCode: 'SG5', collaboratorCodes: [] }
    const rest = { ...place, ...groups, section: null, startOffset: null, endOffset: null, themes: ['Ships'] }
    const facts = {
      ...{
        name: 'CxO meeting',
        heldOn: '2032-06-01',
        city: 'Geneva',
        country: '',
        hosts: [],
        organizations: [],
      },
      ...{
        prefix: 'CxO-2032',
        slug: 'cxo-2032',
        title: 'Communiqué 2032',
        tdNumber: 'TSAG-TD1',
        officialUrl: null,
      },
    }
    await registerPlaces(staff, {
      facts,
      language: 'en',
      statements: [
        { ...rest, kind: 'request', title: 'Guidance', paragraph: '2', sentence: 1 },
        { ...rest, kind: 'request', title: 'Numbering', paragraph: '4', sentence: 1 },
        { ...rest, kind: 'request', title: 'Elsewhere', paragraph: '40', sentence: 1 },
      ],
    })
    expect((await getCommunique(viewer.actor, 'cxo-2032', TODAY))?.unplaced).toHaveLength(3)

    const importId = await startReview(staff, harbour('1 June 2032'))
    const { gone, pairs } = await reviewOf(staff, importId)
    expect(gone.map(({ reference }) => reference)).toEqual(['CxO-2032-03'])
    expect(pairs.map(({ request, proposal }) => [request?.reference, proposal.decision])).toEqual([
      ['CxO-2032-01', 'keep'],
      [undefined, 'undecided'],
      [undefined, 'undecided'],
      ['CxO-2032-02', 'keep'],
    ])
    await keepTheRest(staff, { importId })
    expect(await register(staff, importId)).toEqual({ slug: 'cxo-2032', added: 2, changed: 2 })
    const requests = await requestsOf('cxo-2032')
    expect(requests.map(({ reference, title, quote }) => [reference, title, quote?.slice(0, 9)])).toEqual([
      ['CxO-2032-01', 'Guidance', 'Executive'],
      ['CxO-2032-02', 'Numbering', 'ITU shoul'],
      ['CxO-2032-03', 'Elsewhere', undefined],
      ['CxO-2032-04', requests[3]?.title, 'Executive'],
      ['CxO-2032-05', requests[4]?.title, 'They call'],
    ])
    const living = await getCommunique(viewer.actor, 'cxo-2032', TODAY)
    expect(living).toMatchObject({
      title: 'Communiqué 2032',
      tdNumber: 'TSAG-TD1',
      requests: 4,
      endorsements: 1,
    })
    expect(living?.unplaced.map(({ reference }) => reference)).toEqual(['CxO-2032-03'])
    const marked = living?.paragraphs.flatMap(({ text, statements }) =>
      statements.map(({ mark }) => text.slice(mark.start, mark.end)),
    )
    expect(marked?.[0]).toContain('encouraged ITU to develop guidance')
  })

  it('has one effect when two people register at once', async () => {
    const importId = await startReview(staff, harbour('1 June 2033'))
    await keepTheRest(staff, { importId })
    const { version, mark } = await reviewOf(staff, importId)
    const input = { importId, version, seen: mark }
    const outcomes = await Promise.allSettled([registerImport(staff, input), registerImport(staff, input)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await requestsOf('cxo-2033')).toHaveLength(4)
  })

  it('has one effect when two files of one meeting are registered at once', async () => {
    const one = await startReview(staff, harbour('1 June 2034'))
    const two = await startReview(staff, `${harbour('1 June 2034')}\n`)
    expect(two).not.toBe(one)
    for (const importId of [one, two]) await keepTheRest(staff, { importId })
    const outcomes = await Promise.allSettled([register(staff, one), register(staff, two)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await requestsOf('cxo-2034')).toHaveLength(4)
  })

  it('stops when somebody decided since the page was shown', async () => {
    const importId = await startReview(staff, harbour('1 June 2035'))
    await keepTheRest(staff, { importId })
    const { version, mark } = await reviewOf(staff, importId)
    const [first] = await proposalsOf(staff, importId)
    await decideProposal(staff, { decide: { decision: 'drop', id: first?.id ?? '', version: 2 } })
    await expect(registerImport(staff, { importId, version, seen: mark })).rejects.toMatchObject({
      why: { key: 'review_changed' },
    })
  })

  it('leaves nothing behind when it fails', async () => {
    const importId = await startReview(staff, harbour('1 June 2036'))
    await keepTheRest(staff, { importId })
    const { facts, version } = await reviewOf(staff, importId)
    await confirmFacts(staff, { importId, version, ...facts, slug: 'cxo-2031' })
    const before = await Promise.all([
      db.request.count(),
      db.event.count(),
      db.theme.count(),
      db.meeting.count(),
    ])
    await expect(register(staff, importId)).rejects.toMatchObject({
      why: { key: 'slug_taken', values: { slug: 'cxo-2031' } },
    })
    const after = await Promise.all([
      db.request.count(),
      db.event.count(),
      db.theme.count(),
      db.meeting.count(),
    ])
    expect(after).toEqual(before)
  })

  it('wants complete facts first', async () => {
    const importId = await startReview(staff, harbour('').replace(', ,', ','))
    await keepTheRest(staff, { importId })
    expect((await reviewOf(staff, importId)).whyNotRegister).toEqual({ key: 'facts_incomplete' })
  })

  it('does not bring back what was withdrawn', async () => {
    const { slug } = await registerAll(staff, harbour('1 June 2037'))
    const [first] = await requestsOf(slug)
    await db.request.update({
      where: { id: first?.id ?? '' },
      data: { withdrawnAt: new Date(), withdrawnReason: 'A mistake' },
    })
    const again = await startReview(staff, harbour('1 June 2037'))
    expect((await reviewOf(staff, again)).count).toMatchObject({ added: 0, changed: 0 })
    expect((await getCommunique(viewer.actor, slug, TODAY))?.requests).toBe(2)
  })

  it('is over once done, and a discarded review is closed too', async () => {
    const { importId } = await registerAll(staff, harbour('1 June 2038'))
    const [first] = await proposalsOf(staff, importId)
    const decide = { decision: 'drop' as const, id: first?.id ?? '', version: 2 }
    await expect(decideProposal(staff, { decide })).rejects.toMatchObject({
      why: { key: 'import_registered' },
    })
    const again = await startReview(staff, harbour('1 June 2038'))
    await discardImport(staff, { importId: again, version: 1 })
    await expect(keepTheRest(staff, { importId: again })).rejects.toMatchObject({
      why: { key: 'import_discarded' },
    })
  })

  it('shows everybody the file of a registered communiqué, and where its requests stand', async () => {
    const communiques = await listCommuniques(viewer.actor, TODAY)
    const listed = communiques.find(({ slug }) => slug === 'cxo-2031')
    expect(listed).toMatchObject({ requests: 3, endorsements: 1, standings: { moving: 3 } })
    const { file } = (await getCommunique(viewer.actor, 'cxo-2031', TODAY)) ?? {}
    expect((await getSourceFile(viewer.actor, file?.id ?? ''))?.name).toBe('harbours.txt')
  })
})
