'use client'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { withAsOf } from '#lib/as-of.ts'

/** Places that are about the present only. */
const PRESENT = /^\/($|people|settings|rounds|reports)/

/**
 * A place in the navigation; marked while one is there or below. From a page of an earlier day it leads to that day, and
 * says no count: that would be today's.
 */
export function NavLink({ href, label, count }: { href: string; label: string; count?: string }) {
  const path = usePathname()
  const asOf = useSearchParams().get('asOf')
  const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  const attributes = {
    'aria-current': here ? (path === href ? ('page' as const) : ('true' as const)) : undefined,
    className:
      'flex min-h-[34px] items-center justify-between rounded-control border border-transparent px-2 font-medium text-ink-2 hover:bg-line-faint hover:text-ink-1 aria-[current]:border-line aria-[current]:bg-page aria-[current]:text-ink-1 touch:min-h-11',
  }
  // The frame is loaded anew, so that today's counts come back.
  if (asOf && PRESENT.test(href)) {
    return (
      <a href={href} {...attributes}>
        {label}
      </a>
    )
  }
  return (
    <Link href={withAsOf(href, asOf)} prefetch={false} {...attributes}>
      {label}
      {count !== undefined && !asOf && <span className="text-sm font-normal text-ink-3">{count}</span>}
    </Link>
  )
}
