// What Next.js says aside does not stand among the steps of a start.
import { expect, test, vi } from 'vitest'
import { quietly } from './quietly.ts'

test('the line about its settings is left out, and everything else is shown', async () => {
  const shown = vi.spyOn(console, 'log').mockImplementation(() => {})
  const before = console.log
  await quietly(async () => {
    console.log(' ✓', 'Running next.config.ts took 34ms')
    console.log(' ⚠', 'Something else')
  })
  expect(shown.mock.calls).toEqual([[' ⚠', 'Something else']])
  expect(console.log).toBe(before)
  await expect(quietly(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(console.log).toBe(before)
  shown.mockRestore()
})
