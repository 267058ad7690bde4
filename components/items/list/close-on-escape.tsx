'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** Choices that float over the list: Escape or a click elsewhere leads to `href`, where they are closed. */
export function CloseOnEscape({ href, children }: { href: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') router.replace(href, { scroll: false })
    }
    const click = (event: MouseEvent) => {
      if (
        event.target instanceof Element &&
        !event.target.closest('a') &&
        !box.current?.contains(event.target)
      )
        router.replace(href, { scroll: false })
    }
    document.addEventListener('keydown', key)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', key)
      document.removeEventListener('click', click)
    }
  }, [href, router])
  return (
    <div ref={box} className="choices">
      {children}
    </div>
  )
}
