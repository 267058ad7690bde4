'use client'
import { useEffect, useRef } from 'react'
import { StateIcon } from '#components/state/icon.tsx'
import type { MoveOffer } from '#lib/items/move-offer.ts'

/** Where a card can go, and for where it cannot, why. `offers` is null while that is being read. */
export function MoveMenu({
  title,
  offers,
  words,
  close,
  choose,
}: {
  title: string
  offers: readonly MoveOffer[] | null
  words: { close: string; reading: string; failed: string }
  close: () => void
  choose: (offer: MoveOffer) => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (offers) dialog.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [offers])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby="move-title"
      className="sheet"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <header>
        <h2 id="move-title">{title}</h2>
        <button type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {!offers && <p className="note">{words.reading}</p>}
      {offers?.length === 0 && <p className="note">{words.failed}</p>}
      <ul>
        {offers?.map((offer) => (
          <li key={offer.to}>
            {offer.why === null ? (
              <button type="button" onClick={() => choose(offer)}>
                <StateIcon state={offer.to} />
                <span>{offer.label}</span>
                <small>{offer.hint}</small>
              </button>
            ) : (
              <p>
                <StateIcon state={offer.to} />
                <span>{offer.label}</span>
                <small>{offer.why}</small>
              </p>
            )}
          </li>
        ))}
      </ul>
    </dialog>
  )
}
