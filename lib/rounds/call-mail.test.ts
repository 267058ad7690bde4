// Why an officer gets the call: by which office, whichever group it asks about.
import { expect, test } from 'vitest'
import type { Officer } from '#lib/groups/officers.ts'
import { callMail } from './call-mail.ts'

const officer = (groupCode: string, office: Officer['function'] = 'chair'): Officer => ({
  ...{ personId: 'p', name: 'Ada', email: 'ada@example.org', locale: 'en' },
  ...{ function: office, groupId: groupCode, groupCode },
})
const group = (code: string, by: Officer) => ({
  ...{ groupId: code, code, slug: code.toLowerCase(), owed: [], officers: [by] },
})
const because = (first: Officer, groups: ReturnType<typeof group>[]) =>
  callMail(
    { slug: 'tsag' },
    { subject: 'S', introduction: 'I' },
    { officer: first, groups, how: 'mail' },
    'R',
  ).content.because

test('the office is named, not the vacant Question for which it is asked', () => {
  const chair = officer('SG15')
  const questions = [group('Q6/15', chair), group('Q7/15', chair)]
  expect(because(chair, questions)).toBe('You get this mail because you are chair of SG15.')
})

test('who holds two offices reads both', () => {
  const [chair, rapporteur] = [officer('SG15'), officer('Q1/20', 'rapporteur')]
  expect(because(chair, [group('SG15', chair), group('Q1/20', rapporteur)])).toBe(
    'You get this mail because you are chair of SG15 and rapporteur of Q1/20.',
  )
})
