import { expect, test } from 'vitest'
import { playwrightCounts, readCounts, vitestCounts } from './test-counts.ts'

test('skipped and to-do tests are told apart from those that passed', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  }
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test('a test file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  const report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  expect(vitestCounts({ ...report, testResults: [broken, counted] }).failed).toBe(2)
})

test('an end-to-end test that passed only on the second try has failed', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 2 }
  expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 3, failed: 1, skipped: 2 })
})

test('a run that left no report has failed', () => {
  expect(readCounts('/nowhere/report.json', vitestCounts)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
