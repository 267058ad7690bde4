'use client'
import { useEffect } from 'react'

/** Takes a parameter out of the address bar, so that it is neither shared nor seen again on reload. */
export function ForgetQuery({ name }: { name: string }) {
  useEffect(() => {
    const url = new URL(window.location.href)
    if (!url.searchParams.has(name)) return
    url.searchParams.delete(name)
    window.history.replaceState(window.history.state, '', url)
  }, [name])
  return null
}
