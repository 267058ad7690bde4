import { expect, test } from 'vitest'
import { parseGroupCode, shortCode } from './slug.ts'

test.each([
  ['SG15', 'SG15', 'sg15', 'study_group'],
  ['sg 15', 'SG15', 'sg15', 'study_group'],
  ['Sg-02', 'SG2', 'sg2', 'study_group'],
  ['ITU-T SG 13', 'SG13', 'sg13', 'study_group'],
  ['tsag', 'TSAG', 'tsag', 'advisory_group'],
  ['wp 2 / 15', 'WP2/15', 'wp2-15', 'working_party'],
  ['WP1/TSAG', 'WP1/TSAG', 'wp1-tsag', 'working_party'],
  ['q6/15', 'Q6/15', 'q6-15', 'question'],
  ['q6-15', 'Q6/15', 'q6-15', 'question'],
  ['Question 6 / 15', 'Q6/15', 'q6-15', 'question'],
  ['wp2-15', 'WP2/15', 'wp2-15', 'working_party'],
  ['Working party 2/15', 'WP2/15', 'wp2-15', 'working_party'],
  ['study group 15', 'SG15', 'sg15', 'study_group'],
  ['6/15', 'Q6/15', 'q6-15', 'question'],
  ['Q 06/SG15', 'Q6/15', 'q6-15', 'question'],
  ['sg3rg afr', 'SG3RG-AFR', 'sg3rg-afr', 'regional_group'],
  ['SG3RG–AFR', 'SG3RG-AFR', 'sg3rg-afr', 'regional_group'],
  ['fg ainn', 'FG-AINN', 'fg-ainn', 'focus_group'],
  ['JCA-QKDN', 'JCA-QKDN', 'jca-qkdn', 'joint_coordination_activity'],
])('%s is the group %s', (typed, code, slug, kind) => {
  expect(parseGroupCode(typed)).toEqual({ code, slug, kind })
})

test('other names are kept as typed, with a slug of their own', () => {
  expect(parseGroupCode(' 3GPP SA2 ')).toEqual({ code: '3GPP SA2', slug: '3gpp-sa2', kind: null })
  expect(parseGroupCode('Département TSB')).toMatchObject({ slug: 'departement-tsb' })
})

test.each(['', ' ', '///', 'x'.repeat(41)])('%j is no code', (typed) => {
  expect(parseGroupCode(typed)).toBeNull()
})

test('a Question is written without its letter in a table of its study group', () => {
  expect(['Q6/15', 'WP2/15', 'SG15', 'QKD'].map(shortCode)).toEqual(['6/15', 'WP2/15', 'SG15', 'QKD'])
})
