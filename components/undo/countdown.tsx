'use client'
import { useEffect, useRef, useState } from 'react'

/** The seconds that are left, in the words around them; once they are over, what they stand in goes away. */
export function Countdown({ seconds, label }: { seconds: number; label: string }) {
  const [left, setLeft] = useState(seconds)
  const text = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const until = performance.now() + seconds * 1000
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(now)
      if (now > 0) return
      clearInterval(timer)
      text.current?.closest('form')?.setAttribute('hidden', '')
    }, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return (
    <span ref={text} className="tabular-nums">
      {label.replace('{seconds}', String(left))}
    </span>
  )
}
