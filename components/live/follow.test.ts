// What a page does where no stream comes through, in a browser of which there is only what it needs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow } from './follow.ts'

const heard: string[] = []
const answers: (() => Promise<Response>)[] = []
let asked = 0

/** A stream that is refused. */
class Refused extends EventTarget {
  readyState = 2
  static CLOSED = 2
  constructor() {
    super()
    queueMicrotask(() => this.dispatchEvent(new Event('error')))
  }
  close() {}
}

const said = (id: string) => async () => Response.json({ changes: [{ id }], old: false })
const cutOff = async () => new Response('{"changes":[{"id"')

beforeEach(() => {
  vi.useFakeTimers()
  heard.length = 0
  asked = 0
  const page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  vi.stubGlobal('EventSource', Refused)
  vi.stubGlobal('fetch', async () => {
    asked++
    return (answers.shift() ?? said('later'))()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const begin = () =>
  follow(new URLSearchParams(), { onChange: ({ id }) => heard.push(id), onOld: () => heard.push('old') })

test('an answer that breaks off is asked for again', async () => {
  answers.push(cutOff, said('one'))
  const stop = begin()
  await vi.advanceTimersByTimeAsync(100)
  expect(heard).toEqual([])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(heard).toEqual(['one'])
  stop()
})

test('a line that is down is tried again, and who stops asks no more', async () => {
  answers.push(() => Promise.reject(new Error('down')), said('one'))
  const stop = begin()
  await vi.advanceTimersByTimeAsync(20_100)
  expect(heard).toEqual(['one'])
  stop()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked).toBe(2)
})

test('a page that was hidden and is seen again asks once, not twice', async () => {
  const slow = Promise.withResolvers<Response>()
  answers.push(() => slow.promise)
  const stop = begin()
  await vi.advanceTimersByTimeAsync(100)
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toBe(2)
  slow.resolve(await said('slow')())
  await vi.advanceTimersByTimeAsync(20_100)
  expect(asked).toBe(3)
  stop()
})
