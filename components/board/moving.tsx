'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { emptyFormState } from '#lib/form-state.ts'
import type { MoveOffer, MoveOffers } from '#lib/items/move-offer.ts'
import { makeDraggable } from './drag.ts'
import { MoveMenu } from './move-menu.tsx'
import type { Acts, MoverWords } from './mover.tsx'

/** Moves cards: from the menu that is asked for, and by dragging. */
export function Moving({
  root,
  asked,
  close,
  acts,
  words,
}: {
  root: HTMLElement
  /** Reference of the card whose menu is open. */
  asked: string | null
  close: () => void
  acts: Acts
  words: MoverWords
}) {
  const router = useRouter()
  const [offers, setOffers] = useState<MoveOffers | null>(null)
  const [pending, start] = useTransition()
  const moved = useRef<string | null>(null)
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined)

  const say = (sentence: string) => {
    const line = root.querySelector('.toast')
    if (!line) return
    line.textContent = sentence
    clearTimeout(fading.current)
    fading.current = setTimeout(() => line.replaceChildren(), SHOWN_MS)
  }

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

  // The listeners live as long as the board; what they call is that of the latest drawing.
  const latest = useRef({ move, say })
  latest.current = { move, say }
  useEffect(
    () =>
      makeDraggable(root, {
        read: readOffers,
        drop: (reference, from, offer) => latest.current.move(reference, from, offer),
        stay: (reference, why) => latest.current.say(`${fill(words.stays, reference)} ${why}`),
        words: { drop: words.drop },
      }),
    [root, words],
  )

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

const SHOWN_MS = 12_000

/** The sentence with what it is about. */
const fill = (sentence: string, reference: string, state = '') =>
  sentence.replace('{reference}', reference).replace('{state}', state)

const cardOf = (root: HTMLElement, reference: string) =>
  root.querySelector<HTMLElement>(`[data-item="${CSS.escape(reference)}"]`)

/** What the card can do, asked anew each time: others work on it too. */
async function readOffers(reference: string): Promise<MoveOffers> {
  const answer = await fetch(`/items/${reference}/moves.json`, { headers: { accept: 'application/json' } })
  if (answer.redirected) location.reload()
  return answer.json()
}
