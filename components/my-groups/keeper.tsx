'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { KeeperOptions } from './keep-drafts.ts'

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
    import('./keep-drafts.ts').then(({ keepDrafts }) => {
      if (!isGone) stop = keepDrafts(form, { ...JSON.parse(told), refresh })
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [told, refresh])

  return <p ref={here} role="status" className="sr-only" data-live />
}
