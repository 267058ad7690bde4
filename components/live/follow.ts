// Hears what happens from the server while the page is seen: by a stream, or by asking where no stream comes through.
import type { Message } from '#lib/live/message.ts'

interface Ears {
  onChange: (message: Message) => void
  /** The page was drawn so long ago that not all changes since then are known. */
  onOld: () => void
}

/** The stream says something at least every 25 seconds. */
const SILENT = 60_000
const FIRST_WORD = 10_000
const TRIES = 3
const ASK_EVERY = 20_000
/** So many questions later the stream is tried again. */
const QUESTIONS = 15

/** Returns what stops it. A hidden page listens to nothing, and catches up when it is seen again: browsers have few connections. */
export function follow(query: URLSearchParams, { onChange, onOld }: Ears): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isAsking = false
  /** How often the page was hidden or seen again: each ends the questions that were under way. */
  let turned = 0
  let over = false

  function hush(): void {
    source?.close()
    source = null
    clearTimeout(timer)
  }

  function finish(): void {
    over = true
    hush()
    document.removeEventListener('visibilitychange', turn)
  }

  function listen(): void {
    const its = new EventSource(`/api/live?${query}`)
    source = its
    const expect = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(askInstead, milliseconds)
    }
    const heard = () => {
      failures = 0
      expect(SILENT)
    }
    expect(FIRST_WORD)
    its.addEventListener('hello', heard)
    its.addEventListener('beat', heard)
    its.addEventListener('change', ({ data }) => onChange(JSON.parse(data)))
    its.addEventListener('old', onOld)
    its.addEventListener('over', finish)
    its.addEventListener('error', () => {
      failures += 1
      // Refused it stays closed; cut off it comes back by itself.
      if (its.readyState === EventSource.CLOSED || failures >= TRIES) askInstead()
      else expect(FIRST_WORD)
    })
  }

  function askInstead(): void {
    hush()
    isAsking = true
    void ask(0)
  }

  async function ask(asked: number): Promise<void> {
    const turns = turned
    const hasEnded = () => over || !isAsking || document.hidden || turns !== turned
    const answer = await fetch(`/api/live/since?${query}`).catch(() => null)
    if (hasEnded()) return
    // Signed out, or a page of an older release.
    if (answer && answer.status >= 400 && answer.status < 500) return finish()
    // One that breaks off in the middle is none.
    const known: { changes: Message[]; old: boolean } | null = answer?.ok
      ? await answer.json().catch(() => null)
      : null
    if (hasEnded()) return
    if (known?.old) onOld()
    known?.changes.forEach(onChange)
    timer = setTimeout(() => (asked < QUESTIONS ? void ask(asked + 1) : turn()), ASK_EVERY)
  }

  function turn(): void {
    turned++
    hush()
    isAsking = false
    if (over || document.hidden) return
    failures = 0
    listen()
  }

  document.addEventListener('visibilitychange', turn)
  turn()
  return finish
}
