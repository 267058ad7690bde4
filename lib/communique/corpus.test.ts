import { describe, expect, test } from 'vitest'
import { ctoMeetings } from './corpus/cto-meetings.ts'
import { cxoMeetings } from './corpus/cxo-meetings.ts'
import { endorsements } from './corpus/endorsements.ts'
import { fresh } from './corpus/fresh.ts'
import { heldOut } from './corpus/held-out.ts'
import { houseStyles } from './corpus/house-styles.ts'
import type { Labelled } from './corpus/labelled.ts'
import { compare, likeness } from './corpus/measure.ts'
import { neither } from './corpus/neither.ts'
import { otherStyles } from './corpus/other-styles.ts'
import { wholeParagraphs } from './corpus/paragraphs.ts'
import { rarerForms } from './corpus/rarer-forms.ts'
import { requests } from './corpus/requests.ts'

const named = (all: readonly Labelled[]) =>
  all.map(
    (labelled) =>
      [typeof labelled.text === 'string' ? labelled.text : labelled.text.join(' | '), labelled] as const,
  )

describe.each([
  ['a request is found in', requests],
  ['an endorsement is found in', endorsements],
  ['every house style is read in', houseStyles],
  ['whole paragraphs are read:', wholeParagraphs],
  ['rarer forms are read:', rarerForms],
  ['the newer style is read:', fresh],
  ['meetings of technology officers are read:', ctoMeetings],
  ['meetings of executives are read:', cxoMeetings],
  ['press, minutes and formal texts are read:', otherStyles],
] as const)('%s', (_, corpus) => {
  test.each(named(corpus))('%s', (_text, labelled) => {
    const { found, missed, invented } = compare(labelled)
    expect(missed).toEqual([])
    expect(invented).toEqual([])
    for (const [[, verb, addressee, action], statement] of found) {
      expect({ verb: statement.verb, addressee: statement.addressee }).toEqual({ verb, addressee })
      expect(likeness(statement.action, action), `${statement.action} ≠ ${action}`).toBeGreaterThan(0.85)
    }
  })
})

describe('nothing is invented in', () => {
  test.each(named(neither))('%s', (_text, labelled) => {
    expect(compare(labelled).invented).toEqual([])
  })
})

test('sentences never used for tuning are read nearly as well', () => {
  const all = heldOut.map(compare)
  const sum = (count: (each: (typeof all)[number]) => number) =>
    all.reduce((total, each) => total + count(each), 0)
  const found = sum((each) => each.found.length)
  expect(found / (found + sum((each) => each.missed.length))).toBeGreaterThan(0.95)
  expect(found / (found + sum((each) => each.invented.length))).toBeGreaterThan(0.95)
  const exact = sum((each) => each.found.filter(([[, verb], statement]) => statement.verb === verb).length)
  expect(exact / found).toBeGreaterThan(0.95)
})
