'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A place in the navigation; marked while one is there or below. */
export function NavLink({ href, label, count }: { href: string; label: string; count?: string }) {
  const path = usePathname()
  const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? (path === href ? 'page' : 'true') : undefined}
      className="flex min-h-[34px] items-center justify-between rounded-control border border-transparent px-2 font-medium text-ink-2 hover:bg-line-faint hover:text-ink-1 aria-[current]:border-line aria-[current]:bg-page aria-[current]:text-ink-1 touch:min-h-11"
    >
      {label}
      {count !== undefined && <span className="text-sm font-normal text-ink-3">{count}</span>}
    </Link>
  )
}
