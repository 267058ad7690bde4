'use client'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useState } from 'react'
import type { Offer } from '#lib/comments/offers.ts'

export interface MentionWords {
  /** What the list is. */
  offers: string
  /** By how many there are. */
  offered: readonly string[]
}

export interface ListKeys {
  press: (event: KeyboardEvent) => void
}

export interface MentionListProps {
  id: string
  ref: Ref<ListKeys>
  reference: string
  words: MentionWords
  open: { area: HTMLTextAreaElement; at: number; words: string; visibility: string }
  /** Id of the option that Enter takes. */
  onActive: (id: string | undefined) => void
  onClose: () => void
}

const PAUSE = 100

/** Whom to mention, below the text: arrows choose, Enter or Tab takes, Escape leaves. The cursor stays in the text. */
export function MentionList({ id, ref, reference, words, open, onActive, onClose }: MentionListProps) {
  const [answer, setAnswer] = useState<{ to: string; offers: readonly Offer[] } | null>(null)
  const [active, setActive] = useState(0)

  useEffect(() => {
    const leaving = new AbortController()
    const query = new URLSearchParams({ item: reference, visibility: open.visibility, q: open.words })
    const timer = setTimeout(async () => {
      const sent = await fetch(`/mentions.json?${query}`, { signal: leaving.signal }).catch(() => null)
      if (!sent?.ok) return
      const offers: Offer[] = await sent.json().catch(() => [])
      if (leaving.signal.aborted) return
      setAnswer({ to: open.words, offers })
      setActive(0)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [reference, open.visibility, open.words])

  const offers = answer?.offers
  const count = offers?.length ?? 0
  // What was found for other words stays in sight until there is an answer to these, but no key takes it.
  const isCurrent = answer?.to === open.words
  useEffect(
    () => onActive(isCurrent && count > 0 ? `${id}-${active}` : undefined),
    [id, active, count, isCurrent, onActive],
  )

  const take = (offer: Offer) => {
    const { area, at } = open
    area.setRangeText(`${offer.typed} `, at, area.selectionStart, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
    onClose()
  }

  useImperativeHandle(ref, () => ({
    press(event) {
      if (event.key === 'Escape') {
        event.preventDefault()
        onClose()
      }
      const offer = isCurrent && offers?.[active]
      if (!offer || event.nativeEvent.isComposing) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) {
        event.preventDefault()
        setActive((active + step + count) % count)
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault()
        take(offer)
      }
    },
  }))

  // After a blank it is more likely the sentence that goes on than a name that nobody has.
  if (!offers || (count === 0 && /\s/.test(open.words))) return null
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 rounded-control border border-line bg-page p-1 shadow-float">
      <p role="status" className={count > 0 ? 'sr-only' : 'px-2.5 py-1.5 text-sm text-ink-3'}>
        {words.offered[count]}
      </p>
      <div id={id} role="listbox" aria-label={words.offers} className="max-h-72 overflow-y-auto">
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the text, which keeps the focus
          <div
            key={offer.typed}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Taken before the text would lose the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(offer)}
            className="flex min-h-8 cursor-pointer items-baseline gap-2.5 rounded-chip px-2.5 py-1 hover:bg-panel aria-selected:bg-accent-ground touch:min-h-11 touch:items-center"
          >
            <span className="shrink-0 font-medium">{offer.name}</span>
            <span className="truncate text-sm text-ink-3">{offer.detail}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
