'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 20_000

/** Draws the page anew every 20 seconds while somebody looks at it; without JavaScript it is as it was loaded. */
export function Live() {
  const router = useRouter()
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router])
  return null
}
