'use client'
import { useEffect, useRef, useState } from 'react'

/** The seconds that are left, in the words around them; once they are over, what they stand in goes away. */
export function Countdown({ seconds, label }: { seconds: number; label: string }) {
  const [left, setLeft] = useState(seconds)
  const text = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = text.current?.closest('form')
    const until = performance.now() + seconds * 1000
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(now)
      if (now > 0) return
      clearInterval(timer)
      form?.setAttribute('hidden', '')
    }, 1000)
    return () => {
      clearInterval(timer)
      // The next act is drawn into the same form.
      form?.removeAttribute('hidden')
    }
  }, [seconds])
  return (
    <span ref={text} className="tabular-nums">
      {label.replace('{seconds}', String(left))}
    </span>
  )
}
