'use client'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { CONTROL } from './control-class.ts'

/** Searches the action plan, that of an earlier day where the page goes back to one. `children`: what stands at its end. */
export function SearchBox({
  label,
  placeholder,
  query,
  className = '',
  children,
}: {
  label: string
  placeholder: string
  query?: string
  className?: string
  children?: ReactNode
}) {
  const asOf = useSearchParams().get('asOf')
  return (
    <search className={className}>
      <form action="/items" className="relative">
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <input
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          defaultValue={query}
          className={`${CONTROL} min-h-8 text-sm ${children ? 'pe-16' : ''}`}
        />
        {children}
      </form>
    </search>
  )
}
