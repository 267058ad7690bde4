'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { type ComponentProps, useEffect, useRef } from 'react'

/** A `<details>` that floats: closes on Escape, on a click elsewhere and when a link in it was followed. Opens without JavaScript too. */
export function DetailsMenu(props: ComponentProps<'details'>) {
  const details = useRef<HTMLDetailsElement>(null)
  const place = `${usePathname()}?${useSearchParams()}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: closes whenever the place changes
  useEffect(() => {
    if (details.current) details.current.open = false
  }, [place])

  useEffect(() => {
    const click = (event: MouseEvent) => {
      const element = details.current
      if (element?.open && !element.contains(event.target as Node)) element.open = false
    }
    const key = (event: KeyboardEvent) => {
      const element = details.current
      if (event.key !== 'Escape' || !element?.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('click', click)
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('keydown', key)
    }
  }, [])

  return <details ref={details} data-menu {...props} />
}
