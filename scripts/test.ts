// `npm test`: checks, unit and integration tests, then end-to-end tests on the production build.
// The last line counts the tests; anything that failed or was skipped fails the run.
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from './browser.ts'
import { buildIfNeeded } from './build.ts'
import { freePort } from './free-port.ts'
import { Plain, step } from './steps.mjs'
import { stop } from './stopping.mjs'
import { type Counts, playwrightCounts, readCounts, vitestCounts } from './test-counts.ts'
import { node } from './tool.mjs'

const root = path.resolve(import.meta.dirname, '..')
const reports = { unit: '.test-data/unit.json', endToEnd: '.test-data/end-to-end.json' }

export async function main() {
  process.chdir(root)
  Object.assign(process.env, { CI: 'true', NEXT_TELEMETRY_DISABLED: '1' })
  for (const report of Object.values(reports)) rmSync(report, { force: true })
  const checks = [
    await attempt('Format, lint and import directions', () =>
      node(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
    ),
    await attempt('Types', async () => {
      await node(['node_modules/next/dist/bin/next', 'typegen'])
      await node(['node_modules/typescript/bin/tsc', '--noEmit'])
    }),
  ]
  await attempt('Unit and integration tests', () =>
    node(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${reports.unit}`,
      ],
      {
        show: true,
      },
    ),
  )
  const ready =
    (await attempt('Browser', ensureBrowser)) &&
    (await attempt('Production build', () => buildIfNeeded({ ...process.env, NODE_ENV: 'production' })))
  if (ready) {
    process.env.E2E_PORT ??= String(await freePort())
    await attempt('End-to-end tests', () =>
      node(['node_modules/@playwright/test/cli.js', 'test'], { show: true }),
    )
  }
  await summarize(checks.filter((passed) => !passed).length)
}

/** Runs a step; a failure is shown and the run goes on. */
async function attempt(title: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await step(title, async () => {
      const note = await work()
      return typeof note === 'string' && !note.includes('\n') ? note : ''
    })
    return true
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error)
    return false
  }
}

async function summarize(failedChecks: number) {
  const unit = readCounts(reports.unit, vitestCounts)
  const endToEnd = readCounts(reports.endToEnd, playwrightCounts)
  const sum = (what: keyof Counts) => unit[what] + endToEnd[what]
  const failed = sum('failed') + sum('skipped') + failedChecks
  const here = existsSync(path.join(root, '../shared/communique'))
  console.log(
    `\nThe tests on the real communiqué ${here ? 'ran' : 'did not run: ../shared/communique is not here'}.`,
  )
  if (failedChecks) console.log(`${failedChecks} of the checks failed.`)
  if (sum('skipped')) console.log(`${sum('skipped')} tests were skipped, which counts as failed.`)
  console.log(`${sum('passed')} passed, ${failed} failed`)
  await stop(failed === 0 && sum('passed') > 0 ? 0 : 1)
}
