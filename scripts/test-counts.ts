// Reads what vitest and Playwright wrote about their runs. What was skipped counts as failed.
import { existsSync, readFileSync } from 'node:fs'

export type Counts = { passed: number; failed: number; skipped: number }

/** Of vitest's JSON report; a file that could not even be loaded is one failure. */
export function vitestCounts(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((result) => result.status !== 'failed')
  })
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Of Playwright's JSON report; a test that passed only when repeated has failed. */
export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** The counts of a report file; a run that left none has failed. */
export function readCounts<Report>(file: string, counts: (report: Report) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  return counts(JSON.parse(readFileSync(file, 'utf8')))
}

export type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}
