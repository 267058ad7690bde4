'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { LiveWords } from './words.ts'

export interface LiveProps {
  cursor: string
  reference: string | null
  words: LiveWords
}

/** The place where changes are told. What listens for them is loaded once the page has nothing better to do. */
export function LiveLoader(props: LiveProps) {
  const [Notice, setNotice] = useState<ComponentType<LiveProps> | null>(null)
  const cursor = useRef(props.cursor)

  useEffect(() => {
    let left = false
    const load = async () => {
      const { LiveNotice } = await import('./live-notice.tsx')
      if (!left) setNotice(() => LiveNotice)
    }
    // A chunk that does not come is a page without news.
    const start = () => void load().catch(() => {})
    const idle = 'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 2000 }) : 0
    const timer = idle ? undefined : setTimeout(start, 500)
    return () => {
      left = true
      if (idle) cancelIdleCallback(idle)
      clearTimeout(timer)
    }
  }, [])

  // Drawn anew, the button that had the focus is gone.
  useEffect(() => {
    if (cursor.current === props.cursor) return
    cursor.current = props.cursor
    if (document.activeElement === document.body)
      document.getElementById('content')?.focus({ preventScroll: true })
  }, [props.cursor])

  return (
    <div role="status" className="live no-print">
      {Notice && <Notice key={props.cursor} {...props} />}
    </div>
  )
}
