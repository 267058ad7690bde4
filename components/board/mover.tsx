'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FormAction } from '#components/ui/form-client.tsx'
import type { ActAtOnce } from '#lib/items/move-offer.ts'

/** The forms' own actions for moves that ask for nothing. */
export type Acts = Record<ActAtOnce, FormAction>

/** Sentences with {reference} and {state} to be filled in. */
export interface MoverWords {
  title: string
  moved: string
  stays: string
  drop: string
  failed: string
  close: string
  reading: string
}

/** Lets cards be moved. What that takes is loaded when a pointer or the focus first comes to the board. */
export function Mover({ acts, words, children }: { acts: Acts; words: MoverWords; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const [Moving, setMoving] = useState<typeof import('./moving.tsx').Moving | null>(null)
  const [asked, setAsked] = useState<string | null>(null)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const load = () => import('./moving.tsx').then((loaded) => setMoving(() => loaded.Moving))
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('.move') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      setAsked(link.closest<HTMLElement>('[data-item]')?.dataset.item ?? null)
    }
    for (const first of ['pointerover', 'focusin']) element.addEventListener(first, load, { once: true })
    // Before the link's own handler, which would lead to the item.
    element.addEventListener('click', ask, { capture: true })
    return () => {
      for (const first of ['pointerover', 'focusin']) element.removeEventListener(first, load)
      element.removeEventListener('click', ask, { capture: true })
    }
  }, [])

  return (
    <div ref={root}>
      {children}
      <p role="status" className="toast" />
      {Moving && root.current && (
        <Moving root={root.current} asked={asked} close={() => setAsked(null)} acts={acts} words={words} />
      )}
    </div>
  )
}
