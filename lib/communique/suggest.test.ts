import { describe, expect, test } from 'vitest'
import { defaultMandates } from './mandates.ts'
import { stem } from './stems.ts'
import { suggestGroups } from './suggest.ts'

const suggest = (
  action: string,
  { section = null as string | null, addressee = 'ITU', clause = action } = {},
) => suggestGroups({ action, clause, section, addressee }, defaultMandates)
const codes = (action: string, more = {}) => suggest(action, more).map((group) => group.code)

describe('a suggestion of groups', () => {
  test.each([
    ['publish a yearly comparison of optical access in villages', 'SG15'],
    ['settle how international numbering plans serve drones', 'SG2'],
    ['compare roaming charges of island operators', 'SG3'],
    ['measure the energy efficiency of idle equipment', 'SG5'],
    ['define an API for call validation', 'SG11'],
    ['assess the performance and service quality of balloons', 'SG12'],
    ['begin studies of IMT-2030 network memory', 'SG13'],
    ['protect identity and data security in ports', 'SG17'],
    ['connect sensors of the Internet of Things in smart cities', 'SG20'],
    ['write accessibility checklists for multimedia', 'SG21'],
    ['keep a roadmap and the coordination with other standards bodies', 'TSAG'],
  ])('for "%s" begins with %s', (action, code) => {
    expect(suggest(action)[0]).toMatchObject({ code, role: 'responsible' })
  })

  test('knows words that the mandates do not use', () => {
    expect(codes('fight robocalls and spam calls')).toEqual(expect.arrayContaining(['SG11', 'SG2']))
    expect(codes('create lists of numbers that do not originate calls (DNO)')).toEqual(
      expect.arrayContaining(['SG11', 'SG2', 'SG17']),
    )
    expect(codes('guide satellite operators')[0]).toBe('SG13')
  })

  test('puts a group that is named first', () => {
    expect(codes('add a chapter on optical fibre', { addressee: 'ITU-T Study Group 17' })[0]).toBe('SG17')
    expect(codes('add a chapter', { clause: 'asked ITU-T SG20 to add a chapter' })[0]).toBe('SG20')
    expect(codes('meet', { addressee: 'Study Groups 13 and 17' })).toEqual(['SG13', 'SG17'])
    expect(codes('meet', { clause: 'welcomed FG-AINN' })[0]).toBe('FG-AINN')
  })

  test('names one responsible and at most three collaborating groups, with the words that led to them', () => {
    const groups = suggest(
      'use AI, optical fibre, energy efficiency, numbering, roaming and security in cities',
    )
    expect(groups.map((group) => group.role)).toEqual(['responsible', ...Array(3).fill('collaborating')])
    expect(groups.every((group) => group.words.length > 0 && group.score > 0)).toBe(true)
  })

  test('goes by the heading where the action says nothing', () => {
    expect(codes('associated work underway', { section: 'Optical fibre' })[0]).toBe('SG15')
  })

  test('counts what is asked more than what it is good for', () => {
    expect(codes('lead work on optical networks to meet the needs of IMT-2030, cloud and AI')[0]).toBe('SG15')
    expect(codes('explore how optical networks could support more energy-efficient farms')[0]).toBe('SG5')
    expect(codes('guide the roll-out of direct-to-device services')[0]).toBe('SG13')
  })

  test('gives coordination to the advisory group, with those whose subject it is', () => {
    const found = codes('promote the coordination of projects across standards bodies', {
      section: 'Quantum networks and security',
    })
    expect(found[0]).toBe('TSAG')
    expect(found).toEqual(expect.arrayContaining(['SG13', 'SG17']))
  })

  test('is empty where no word fits', () => {
    expect(suggest('paint the masts in bright colours')).toEqual([])
    expect(suggestGroups({ action: 'x', clause: 'x', section: null, addressee: 'ITU' }, [])).toEqual([])
  })

  test('meets a word in another form', () => {
    expect(stem('networks')).toBe(stem('network'))
    expect(stem('signatures')).toBe(stem('signature'))
    expect(stem('coordinating')).toBe(stem('coordination'))
  })
})
