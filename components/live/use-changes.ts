import { useEffect, useState } from 'react'
import type { Message } from '#lib/live/message.ts'
import { follow } from './follow.ts'
import { itemsInView } from './marks.ts'

export interface Heard extends Message {
  /** By this browser's clock. */
  heardAt: number
}

/** What this window does itself leads to a page drawn anew; longer than that, and another window did it. */
const OWN_WAIT = 3000

/** What others changed since the cursor in what the page shows, in the order in which it was heard; each change once. */
export function useChanges(cursor: string, reference: string | null) {
  const [changes, setChanges] = useState<readonly Heard[]>([])
  const [isOld, setOld] = useState(false)

  useEffect(() => {
    const items = reference === null ? itemsInView() : [reference]
    if (items.length === 0) return
    const waiting = new Set<ReturnType<typeof setTimeout>>()
    const add = (change: Heard) =>
      setChanges((known) => (known.some(({ id }) => id === change.id) ? known : [...known, change]))
    const stop = follow(new URLSearchParams({ items: items.join(), since: cursor }), {
      onChange: (message) => {
        const change = { ...message, heardAt: Date.now() }
        if (!message.mine) return add(change)
        const timer = setTimeout(() => {
          waiting.delete(timer)
          add(change)
        }, OWN_WAIT)
        waiting.add(timer)
      },
      onOld: () => setOld(true),
    })
    return () => {
      stop()
      waiting.forEach(clearTimeout)
    }
  }, [cursor, reference])

  return { changes, isOld }
}
