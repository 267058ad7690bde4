'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { emptyFormState } from '#lib/form-state.ts'
import type { MoveOffer, MoveOffers } from '#lib/items/move-offer.ts'
import { MoveMenu } from './move-menu.tsx'
import { type Acts, type Dropped, fill, type MoverWords } from './mover.tsx'
import { readOffers } from './read-offers.ts'

/** Moves cards: from the menu that is asked for, and those that were dropped. */
export function Moving({
  root,
  asked,
  dropped,
  close,
  say,
  acts,
  words,
}: {
  root: HTMLElement
  /** Reference of the card whose menu is open. */
  asked: string | null
  dropped: Dropped | null
  close: () => void
  say: (sentence: string) => void
  acts: Acts
  words: MoverWords
}) {
  const router = useRouter()
  const [offers, setOffers] = useState<MoveOffers | null>(null)
  const [pending, start] = useTransition()
  const moved = useRef<string | null>(null)

  const move = (reference: string, { version, submission }: MoveOffers, offer: MoveOffer) => {
    close()
    if (offer.href) return router.push(offer.href)
    if (!offer.act) return say(`${fill(words.stays, reference)} ${offer.why}`)
    const act = acts[offer.act]
    const form = new FormData()
    const fields = { reference, version: String(version), submission, stay: 'yes' }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    cardOf(root, reference)?.setAttribute('aria-busy', 'true')
    moved.current = reference
    start(async () => {
      const state = await act(emptyFormState, form).catch(() => null)
      say(state?.ok ? fill(words.moved, reference, offer.label) : (state?.error?.message ?? words.failed))
    })
  }

  // The card stands in another column now; who moved it goes on there.
  useEffect(() => {
    if (pending || !moved.current) return
    const card = cardOf(root, moved.current)
    card?.removeAttribute('aria-busy')
    card?.querySelector<HTMLElement>('.name')?.focus()
    moved.current = null
  }, [pending, root])

  useEffect(() => {
    setOffers(null)
    if (!asked) return
    let wanted = true
    readOffers(asked).then(
      (read) => wanted && setOffers(read),
      () => wanted && setOffers({ version: 0, submission: '', offers: [] }),
    )
    return () => {
      wanted = false
    }
  }, [asked])

  const latest = useRef(move)
  latest.current = move
  useEffect(() => {
    if (dropped) latest.current(dropped.reference, dropped.from, dropped.offer)
  }, [dropped])

  if (!asked) return null
  return (
    <MoveMenu
      title={fill(words.title, asked)}
      offers={offers?.offers ?? null}
      words={words}
      close={close}
      choose={(offer) => offers && move(asked, offers, offer)}
    />
  )
}

const cardOf = (root: HTMLElement, reference: string) =>
  root.querySelector<HTMLElement>(`[data-item="${CSS.escape(reference)}"]`)
