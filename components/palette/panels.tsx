'use client'
import './palette.css'
import { useEffect, useRef, useState } from 'react'
import type { PaletteOffers } from '#lib/palette/types.ts'
import type { KeepKeys, Panel } from './commands.tsx'
import { offers } from './offers.ts'
import { Palette } from './palette.tsx'
import { noteItem } from './recent.ts'
import { ShortcutHelp } from './shortcut-help.tsx'

// The widgets bring a style of their own, which the page's policy lets in by the nonce that its scripts have.
Object.assign(globalThis, {
  __webpack_nonce__: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce,
})

/** The palette and the list of keys, each when it is asked for. */
export function Panels({
  panel,
  path,
  close,
  fail,
  keep,
}: {
  panel: Panel
  path: string
  close: () => void
  /** The server does not answer, and never has on this page. */
  fail: () => void
  keep: KeepKeys
}) {
  const [known, setKnown] = useState<PaletteOffers | null>(null)
  const isKnown = useRef(false)
  isKnown.current = known !== null
  useEffect(() => noteItem(path), [path])
  // Ready before it is asked for, and read anew whenever it is.
  useEffect(() => {
    let wanted = true
    offers(panel !== null).then(
      (read) => wanted && setKnown(read),
      // What is known serves on; the page, and what is typed in it, is never left for this.
      () => wanted && panel !== null && !isKnown.current && fail(),
    )
    return () => {
      wanted = false
    }
  }, [panel, fail])
  if (!known || !panel) return null
  if (panel === 'palette') return <Palette offers={known} path={path} close={close} />
  return <ShortcutHelp offers={known} close={close} keep={keep} />
}
