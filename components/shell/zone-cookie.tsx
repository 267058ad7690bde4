'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ZONE_COOKIE } from '#lib/time-zone.ts'

/** Tells the server in which time zone the reader is, once and whenever it changes. */
export function ZoneCookie({ known }: { known: string | undefined }) {
  const router = useRouter()
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!zone || zone === known) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
    document.cookie = `${ZONE_COOKIE}=${zone}; path=/; max-age=31536000; samesite=lax`
    router.refresh()
  }, [known, router])
  return null
}
