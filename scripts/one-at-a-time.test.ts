import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.mjs'

test('work of one name waits for the work before it, also when that fails', async () => {
  const said: string[] = []
  const first = oneAtATime('test-turns', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    said.push('first')
    throw new Error('on purpose')
  })
  const second = oneAtATime('test-turns', async () => said.push('second'))
  await expect(first).rejects.toThrow('on purpose')
  await second
  expect(said).toEqual(['first', 'second'])
  expect(existsSync('.node/test-turns.lock')).toBe(false)
})

test('the lock of a process that was killed holds nobody up', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  mkdirSync('.node', { recursive: true })
  writeFileSync('.node/test-killed.lock', String(pid))
  expect(await oneAtATime('test-killed', async () => 'done')).toBe('done')
})

test('a lock that is older than any work could be holds nobody up', async () => {
  mkdirSync('.node', { recursive: true })
  writeFileSync('.node/test-old.lock', String(process.pid))
  utimesSync('.node/test-old.lock', new Date(0), new Date(0))
  expect(await oneAtATime('test-old', async () => 'done')).toBe('done')
})
