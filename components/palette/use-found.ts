import { useEffect, useState } from 'react'
import type { FoundSection } from '#lib/palette/types.ts'
import { find } from './offers.ts'

const PAUSE_MS = 120

/** What the register has for the typed words, once the typing pauses. What was found before stays until then. */
export function useFound(typed: string): { sections: FoundSection[]; isReading: boolean; failed: boolean } {
  const text = typed.trim()
  const [found, setFound] = useState<{ text: string; sections: FoundSection[]; failed: boolean }>({
    ...{ text: '', sections: [], failed: false },
  })
  useEffect(() => {
    if (!text) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      find(text, leaving.signal).then(
        ({ sections }) => setFound({ text, sections, failed: false }),
        () => leaving.signal.aborted || setFound({ text, sections: [], failed: true }),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [text])
  const isReading = text !== '' && found.text !== text
  return { sections: text ? found.sections : [], isReading, failed: found.failed && !isReading }
}
