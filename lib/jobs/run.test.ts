// Jobs by pg-boss in a database of the tests: dealt out among several that run them, repeated, stopped.
import { expect, onTestFinished, test, vi } from 'vitest'
import { db } from '#test/database.ts'
import type { Job } from './job.ts'
import { runJobs } from './run.ts'

const settings = { databaseUrl: process.env.DATABASE_URL ?? '', timeZone: 'Europe/Zurich' }
const soon = { timeout: 15_000, interval: 50 }

async function run(...jobs: Job[]) {
  const stop = await runJobs(jobs, settings)
  onTestFinished(stop)
  return stop
}

test('two that run the same jobs share the runs between them', async () => {
  const runs: string[] = []
  const job = (who: string): Job => ({
    name: 'test.shared',
    everySeconds: 1,
    run: async () => runs.push(who),
  })
  const began = Date.now()
  await Promise.all([run(job('one')), run(job('two'))])
  await expect.poll(() => runs.length, soon).toBeGreaterThan(3)
  expect(runs.length).toBeLessThanOrEqual((Date.now() - began) / 1000 + 2)
})

test('a job that fails is run again', async () => {
  let runs = 0
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => said.mockRestore())
  const failing = async () => {
    runs++
    if (runs === 1) throw new Error('The first run fails')
  }
  await run({ name: 'test.failing', everySeconds: 1, run: failing })
  await expect.poll(() => runs, soon).toBeGreaterThan(1)
})

test('stopping waits for the run under way and tells it', async () => {
  let ended = false
  let begun = false
  const slow = (_: Date, stop: AbortSignal) => {
    begun = true
    return new Promise<void>((resolve) => {
      const end = () => {
        ended = true
        resolve()
      }
      stop.addEventListener('abort', () => setTimeout(end, 300))
    })
  }
  const stop = await run({ name: 'test.slow', everySeconds: 1, run: slow })
  await expect.poll(() => begun, soon).toBe(true)
  await stop()
  expect(ended).toBe(true)
})

test('who lacks what a job takes leaves it to others', async () => {
  const runs: string[] = []
  const job = (who: string, possible: boolean): Job => ({
    name: 'test.possible',
    everySeconds: 1,
    possible: () => possible,
    run: async () => runs.push(who),
  })
  await Promise.all([run(job('with', true)), run(job('without', false))])
  await expect.poll(() => runs.length, soon).toBeGreaterThan(2)
  expect(runs).not.toContain('without')
})

test('a schedule follows the list: what it no longer names is forgotten', async () => {
  const nothing = async () => {}
  const schedules = () => db.$queryRaw`SELECT name, cron, timezone FROM pgboss.schedule ORDER BY name`
  const stop = await run(
    { name: 'test.daily', cron: '0 7 * * *', run: nothing },
    { name: 'test.former', cron: '0 8 * * *', run: nothing },
  )
  await stop()
  await run({ name: 'test.daily', cron: '30 6 * * *', run: nothing })
  expect(await schedules()).toEqual([{ name: 'test.daily', cron: '30 6 * * *', timezone: 'Europe/Zurich' }])
})
