'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { CONTROL } from './control-class.ts'
import { Kbd } from './kbd.tsx'
import { isTyping } from './typing.ts'

/** Searches the action plan, that of an earlier day where the page goes back to one. The key `/` brings the cursor here. */
export function SearchBox({
  label,
  placeholder,
  query,
  className = '',
}: {
  label: string
  placeholder: string
  query?: string
  className?: string
}) {
  const asOf = useSearchParams().get('asOf')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      if (!input.current?.checkVisibility()) return
      event.preventDefault()
      input.current.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  return (
    <search className={className}>
      <form action="/items" className="relative">
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <input
          ref={input}
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          defaultValue={query}
          aria-keyshortcuts="/"
          className={`${CONTROL} peer min-h-8 text-sm`}
        />
        <Kbd className="pointer-events-none absolute inset-y-0 end-2.5 my-auto hidden peer-placeholder-shown:block peer-focus:hidden touch:hidden!">
          /
        </Kbd>
      </form>
    </search>
  )
}
