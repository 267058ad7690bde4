'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import type { LiveProps } from './live-loader.tsx'
import { markItems, unmarkItems } from './marks.ts'
import { useChanges } from './use-changes.ts'
import { WhoChanged } from './who-changed.tsx'
import { counted } from './words.ts'

/** Says what changed since the page was drawn, and offers to draw it anew; what one has typed stays either way. */
export function LiveNotice({ cursor, reference, words }: LiveProps) {
  const { changes, isOld } = useChanges(cursor, reference)
  const [seen, setSeen] = useState(0)
  const [isRefreshing, startRefreshing] = useTransition()
  const router = useRouter()

  useEffect(() => {
    if (reference === null) markItems(changes, words.mark)
  }, [changes, reference, words.mark])
  useEffect(() => unmarkItems, [])

  const last = changes.at(-1)
  const count = changes.length + (isOld ? 1 : 0)
  if (count <= seen) return null
  const items = new Set(changes.map((change) => change.reference)).size
  return (
    <div className="live-notice">
      <p>
        {!last && words.old}
        {last && reference !== null && <WhoChanged changes={changes} words={words} />}
        {last && reference === null && counted(words.items, items)}
      </p>
      <div className="flex shrink-0 gap-2">
        <button
          type="button"
          className={buttonClass('primary', 'small')}
          aria-disabled={isRefreshing}
          onClick={() => startRefreshing(() => router.refresh())}
        >
          {words.refresh}
        </button>
        <button type="button" className={buttonClass('quiet', 'small')} onClick={() => setSeen(count)}>
          {words.later}
        </button>
      </div>
    </div>
  )
}
