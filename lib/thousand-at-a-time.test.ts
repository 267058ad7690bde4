import { expect, test } from 'vitest'
import { thousandAtATime } from './thousand-at-a-time.ts'

test('it goes on until fewer are left than it asks for, and counts them all', async () => {
  for (const all of [0, 999, 1000, 2500]) {
    let left = all
    const done = await thousandAtATime(async (most) => {
      const found = Math.min(most, left)
      left -= found
      return found
    })
    expect([done, left]).toEqual([all, 0])
  }
})
