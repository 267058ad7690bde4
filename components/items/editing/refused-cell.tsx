import { useEffect, useRef } from 'react'
import type { EditingWords } from './words.ts'

/** What was typed and not saved, why, and the ways on from there. */
export function RefusedCell({
  refused: { message, changed },
  shown,
  words,
  onRetry,
  onClose,
}: {
  refused: { message: string; changed: string[] }
  shown: string
  words: EditingWords
  onRetry: () => void
  onClose: () => void
}) {
  const retry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Who types in another cell already is not taken away from there.
    if (!document.activeElement?.closest('.cell-field')) retry.current?.focus()
  }, [])
  return (
    <>
      <p className="cell-sent">{shown}</p>
      <div role="alert" className="cell-refused">
        <p>{message}</p>
        {changed.length > 0 && (
          <ul>
            {changed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div>
          <button ref={retry} type="button" onClick={onRetry}>
            {words.retry}
          </button>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </div>
    </>
  )
}
