import { describe, expect, it } from 'vitest'
import { areComplete, proposeFacts, slugOf } from './facts.ts'
import { confirmFactsSchema } from './schema.ts'

const document = {
  tdNumber: 'TSAG-TD99',
  studyPeriod: null,
  filedTo: null,
  source: null,
  title: null,
  abstract: null,
  officialUrl: null,
  language: 'en',
  format: 'text' as const,
  warnings: [],
}
const meeting = {
  name: 'CxO meeting',
  heldOn: '2030-03-04',
  city: 'Genève',
  country: 'Switzerland',
  hosts: [],
  organizations: ['Harbour Telecom'],
}

describe('the facts that a review starts with', () => {
  it('have a prefix and an address made of the year', () => {
    expect(proposeFacts(document, meeting, [])).toMatchObject({
      prefix: 'CxO-2030',
      slug: 'cxo-2030',
      title: 'Communiqué of the CxO meeting, 4 March 2030, Genève',
      tdNumber: 'TSAG-TD99',
    })
  })

  it('give the second meeting of a year a letter', () => {
    expect(proposeFacts(document, meeting, ['cxo-2030', 'CxO-2030b']).prefix).toBe('CxO-2030c')
  })

  it('call a meeting of CTOs one', () => {
    expect(proposeFacts(document, { ...meeting, name: 'CTO Group meeting' }, []).prefix).toBe('CTO-2030')
  })

  it('are incomplete until somebody fills in what the document does not say', () => {
    const facts = proposeFacts(document, { ...meeting, heldOn: null }, [])
    expect(areComplete(facts)).toBe(false)
    expect(areComplete(proposeFacts(document, meeting, []))).toBe(true)
  })

  it('take hosts and organizations one per line', () => {
    const parsed = confirmFactsSchema.parse({
      importId: '0192f0a0-0000-7000-8000-000000000001',
      version: '1',
      ...proposeFacts(document, meeting, []),
      officialUrl: '',
      hosts: 'Port Authority\r\n\r\nPort Authority\r\n Quay Ltd ',
      organizations: '',
    })
    expect(parsed.hosts).toEqual(['Port Authority', 'Quay Ltd'])
    expect(parsed.organizations).toEqual([])
  })

  it('refuse "import" as an address, which is a page of its own', () => {
    expect(areComplete({ ...proposeFacts(document, meeting, []), slug: 'import' })).toBe(false)
  })
})

it('a name becomes an address without accents and signs', () => {
  expect(slugOf('Fibre optics, AI & “données”')).toBe('fibre-optics-ai-donnees')
})
