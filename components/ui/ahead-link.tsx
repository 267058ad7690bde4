'use client'
import Link from 'next/link'
import { type ComponentProps, useEffect, useRef, useState } from 'react'

/** Milliseconds: a pointer on its way elsewhere asks for nothing. */
const REST = 50

/**
 * A link whose page is fetched while the pointer or the focus rests on it, so that a click finds it there. Only for pages that
 * reading does not change.
 */
export function AheadLink(props: ComponentProps<typeof Link>) {
  const [isAhead, setAhead] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setAhead(true), REST)
  }
  // What stays behind is not fetched again when the page is drawn anew.
  const leave = () => {
    clearTimeout(timer.current)
    setAhead(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Link
      {...props}
      prefetch={isAhead}
      onPointerEnter={rest}
      onPointerDown={() => setAhead(true)}
      onPointerLeave={leave}
      onFocus={rest}
      onBlur={leave}
    />
  )
}
