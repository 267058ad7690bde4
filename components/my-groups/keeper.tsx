'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { KeeperOptions } from './keep-drafts.ts'

let loaded: typeof import('./keep-drafts.ts') | null = null

/**
 * Keeps the drafts of the form it stands in as they are typed. What does it is loaded once the page stands. `drawn`: when the
 * page was made; it begins anew with each.
 */
export function Keeper(options: Omit<KeeperOptions, 'refresh'> & { drawn: number }) {
  const here = useRef<HTMLParagraphElement>(null)
  const { refresh } = useRouter()
  const told = JSON.stringify(options)

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let stop: (() => void) | null = null
    let isGone = false
    const begin = () => {
      if (!isGone && loaded) stop = loaded.keepDrafts(form, { ...JSON.parse(told), refresh })
    }
    // At once where it is loaded: nothing that is typed meanwhile goes unheard.
    if (loaded) begin()
    else
      import('./keep-drafts.ts').then((file) => {
        loaded = file
        begin()
      })
    return () => {
      isGone = true
      stop?.()
    }
  }, [told, refresh])

  return <p ref={here} role="status" className="sr-only" data-live />
}
