'use client'
import { useEffect, useState } from 'react'
import type { Heard } from './use-changes.ts'
import { agoWords, counted, type LiveWords } from './words.ts'

const TICK = 15_000

/** "Chair, SG15 changed this 10 seconds ago: Due date set", of the last act; and how many came before it. */
export function WhoChanged({ changes, words }: { changes: readonly Heard[]; words: LiveWords }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  const last = changes.at(-1)
  if (!last) return null
  // What one act left behind was recorded at one instant.
  const act = changes.filter(({ at, who }) => at === last.at && who === last.who)
  const earlier = new Set(
    changes.filter((change) => !act.includes(change)).map(({ at, who }) => `${at} ${who}`),
  )
  const { lang } = document.documentElement
  const parts: Record<string, string> = {
    who: last.who,
    when: agoWords(Math.max(now, last.heardAt) - last.heardAt + last.ago),
    what: new Intl.ListFormat(lang).format(new Set(act.map(({ what }) => what))),
  }
  const sentence = last.mine ? words.changedByYou : words.changed
  return (
    <>
      {sentence.split(/(\{\w+\})/).map((part) => {
        const name = part.slice(1, -1)
        // Not read out again as it grows.
        if (part === '{when}')
          return (
            <span key={part} aria-live="off">
              {parts.when}
            </span>
          )
        return part.startsWith('{') ? parts[name] : part
      })}
      {earlier.size > 0 && ` ${counted(words.earlier, earlier.size)}`}
    </>
  )
}
