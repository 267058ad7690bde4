'use client'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { withAsOf } from '#lib/as-of.ts'

/** Places that are about the present only. */
const PRESENT = /^\/($|inbox|my-groups|people|settings|rounds|reports)/

/**
 * A place in the navigation; marked while one is there or below. From a page of an earlier day it leads to that day, and
 * says no count: that would be today's. `view`: a saved view, marked while the page shows it.
 */
export function NavLink({
  href,
  label,
  count,
  view,
}: {
  href: string
  label: string
  count?: string
  view?: string
}) {
  const path = usePathname()
  const search = useSearchParams()
  const asOf = search.get('asOf')
  const below = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  const here = view ? search.get('view') === view : below
  const attributes = {
    'aria-current': here ? (path === href || view ? ('page' as const) : ('true' as const)) : undefined,
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
      <span className={view && 'truncate'}>{label}</span>
      {count !== undefined && !asOf && <span className="text-sm font-normal text-ink-3">{count}</span>}
    </Link>
  )
}
