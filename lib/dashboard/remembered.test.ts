import { expect, test, vi } from 'vitest'
import type { Count, Reading } from './counts.ts'
import { WHOLE_REGISTER } from './filter.ts'
import { remembering } from './remembered.ts'

const asked = (asOf: string, group: string | null = null) =>
  ({ asOf, since: '2025-01-01', subject: { filter: { ...WHOLE_REGISTER, group } } }) as Reading
const counted: Count[] = [{ measure: 'state', key: 'in_progress', part: '', n: 3 }]

test('many who ask for the same day at the same time wait for one count', async () => {
  const count = vi.fn(async () => counted)
  const remembered = remembering(count)
  const all = await Promise.all(Array.from({ length: 16 }, () => remembered(asked('2025-06-01'))))
  expect(all).toEqual(Array(16).fill(counted))
  expect(count).toHaveBeenCalledTimes(1)
})

test('another day and another group are counted for themselves', async () => {
  const count = vi.fn(async () => counted)
  const remembered = remembering(count)
  for (const one of [asked('2025-06-01'), asked('2025-06-02'), asked('2025-06-01', 'sg15')])
    await remembered(one)
  expect(count).toHaveBeenCalledTimes(3)
})

test('a count that failed is tried again', async () => {
  const count = vi
    .fn<() => Promise<Count[]>>()
    .mockRejectedValueOnce(new Error('The connection is gone'))
    .mockResolvedValue(counted)
  const remembered = remembering(count)
  await expect(remembered(asked('2025-06-01'))).rejects.toThrow('The connection is gone')
  expect(await remembered(asked('2025-06-01'))).toEqual(counted)
})
