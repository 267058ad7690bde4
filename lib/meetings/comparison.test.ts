import { describe, expect, it } from 'vitest'
import { compareWithRegister, type Placed, type RegisteredPlace } from './comparison.ts'

const placed = (paragraph: string, quote: string | null, rest: Partial<Placed> = {}): Placed => ({
  kind: 'request',
  quote,
  section: 'Fibre',
  paragraph,
  sentence: 1,
  startOffset: quote === null ? null : 0,
  endOffset: quote === null ? null : quote.length,
  ...rest,
})

const registered = (number: number, place: Placed, withdrawnAt: Date | null = null): RegisteredPlace => ({
  ...place,
  id: `r${number}`,
  number,
  reference: `CxO-2030-0${number}`,
  title: `Request ${number}`,
  withdrawnAt,
})

const bands = 'Operators asked ITU to study new bands for ships.'
const harbours = 'Operators welcomed the work on harbours and asked ITU to map every pier.'

function compare(proposals: Placed[], requests: RegisteredPlace[], texts: string[] = []) {
  const { pairs, gone } = compareWithRegister(
    proposals,
    requests,
    texts.map((text) => ({ text })),
  )
  return {
    found: pairs.map(({ request, changes }) => [request?.id ?? null, changes]),
    gone: gone.map(({ id }) => id),
  }
}

describe('an import beside the register', () => {
  it('fills in the quote of a request that had only its place', () => {
    const result = compare([placed('4', bands)], [registered(1, placed('4', null))])
    expect(result.found).toEqual([['r1', ['quote', 'startOffset', 'endOffset']]])
    expect(result.gone).toEqual([])
  })

  it('changes nothing when everything stands where it stood', () => {
    expect(compare([placed('4', bands)], [registered(1, placed('4', bands))]).found).toEqual([['r1', []]])
  })

  it('tells the clauses of one sentence apart by kind, then by order', () => {
    const welcome = placed('5', harbours, { kind: 'endorsement', endOffset: 39 })
    const ask = placed('5', harbours, { startOffset: 40 })
    const result = compare(
      [welcome, ask],
      [registered(1, placed('5', null)), registered(2, placed('5', null, { kind: 'endorsement' }))],
    )
    expect(result.found.map(([id]) => id)).toEqual(['r2', 'r1'])
  })

  it('would add what the register does not have', () => {
    expect(
      compare([placed('4', bands), placed('9', harbours)], [registered(1, placed('4', bands))]).found,
    ).toEqual([
      ['r1', []],
      [null, []],
    ])
  })

  it('follows a request whose paragraph moved in a revised document', () => {
    const result = compare([placed('5', bands)], [registered(1, placed('4', bands))])
    expect(result.found).toEqual([['r1', ['paragraph']]])
  })

  it('does not take another sentence at the same place for the registered one', () => {
    const result = compare([placed('4', harbours)], [registered(1, placed('4', bands))], [harbours])
    expect(result.found).toEqual([[null, []]])
    expect(result.gone).toEqual(['r1'])
  })

  it('does not call gone what the document still says, or what was withdrawn', () => {
    const marked = registered(1, placed('4', bands))
    const withdrawn = registered(2, placed('8', null), new Date(0))
    expect(compare([], [marked, withdrawn], [bands]).gone).toEqual([])
  })

  it('pairs no request twice', () => {
    const result = compare([placed('4', bands), placed('4', bands)], [registered(1, placed('4', null))])
    expect(result.found.map(([id]) => id)).toEqual(['r1', null])
  })
})
