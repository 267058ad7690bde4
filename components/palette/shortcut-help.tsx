'use client'
import { useEffect, useRef } from 'react'
import { ShortcutList } from '#components/shortcuts/shortcut-list.tsx'
import type { PaletteOffers } from '#lib/palette/types.ts'
import type { KeepKeys } from './commands.tsx'

/** What the keys do, and the way to switch them off. */
export function ShortcutHelp({
  offers: { shortcuts, words },
  close,
  keep,
}: {
  offers: PaletteOffers
  close: () => void
  keep: KeepKeys
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      className="palette keys"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <header>
        <h2 id="shortcuts-title">{words.shortcuts}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Esc <span className="sr-only">{words.close}</span>
        </button>
      </header>
      <ShortcutList sections={shortcuts} />
      <form action={keep} onSubmit={() => dialog.current?.close()}>
        <button type="submit" name="keys" value="off">
          {words.switchOff}
        </button>
      </form>
    </dialog>
  )
}
