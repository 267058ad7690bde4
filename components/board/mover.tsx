'use client'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { FormAction } from '#components/ui/form-client.tsx'
import type { ActAtOnce, MoveOffer, MoveOffers } from '#lib/items/move-offer.ts'
import { makeDraggable } from './drag.ts'
import { readOffers } from './read-offers.ts'

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

/** A card that was let go over a column to which it can come. */
export interface Dropped {
  reference: string
  from: MoveOffers
  offer: MoveOffer
}

const SHOWN_MS = 12_000

/** The sentence with what it is about. */
export const fill = (sentence: string, reference: string, state = '') =>
  sentence.replace('{reference}', reference).replace('{state}', state)

/** Lets cards be moved. A card can be taken up at once; the rest is loaded when a pointer or the focus first comes to the board. */
export function Mover({ acts, words, children }: { acts: Acts; words: MoverWords; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const [Moving, setMoving] = useState<typeof import('./moving.tsx').Moving | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The listeners live as long as the board; what they say is worded as of the latest drawing.
  const latest = useRef(words)
  latest.current = words

  const say = useCallback((sentence: string) => {
    const line = root.current?.querySelector('.toast')
    if (!line) return
    line.textContent = sentence
    clearTimeout(fading.current)
    fading.current = setTimeout(() => line.replaceChildren(), SHOWN_MS)
  }, [])

  useEffect(() => {
    const element = root.current
    if (!element) return
    const load = () => import('./moving.tsx').then((loaded) => setMoving(() => loaded.Moving))
    const fail = () => say(latest.current.failed)
    const prepare = () => void load().catch(() => {})
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('.move') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      setAsked(link.closest<HTMLElement>('[data-item]')?.dataset.item ?? null)
      load().catch(fail)
    }
    for (const first of ['pointerover', 'focusin']) element.addEventListener(first, prepare, { once: true })
    // Before the link's own handler, which would lead to the item.
    element.addEventListener('click', ask, { capture: true })
    const endDragging = makeDraggable(element, {
      read: readOffers,
      drop: (reference, from, offer) => {
        setDropped({ reference, from, offer })
        load().catch(fail)
      },
      stay: (reference, why) => say(`${fill(latest.current.stays, reference)} ${why}`),
      fail,
      words: () => latest.current,
    })
    return () => {
      for (const first of ['pointerover', 'focusin']) element.removeEventListener(first, prepare)
      element.removeEventListener('click', ask, { capture: true })
      endDragging()
    }
  }, [say])

  return (
    <div ref={root}>
      {children}
      <p role="status" className="toast" />
      {Moving && root.current && (
        <Moving
          root={root.current}
          asked={asked}
          dropped={dropped}
          close={() => setAsked(null)}
          say={say}
          acts={acts}
          words={words}
        />
      )}
    </div>
  )
}
