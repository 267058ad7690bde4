import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'

/**
 * A small link beside a fact; `label` says in full what "Change" changes. What one can do is not for paper; what the link
 * says by itself is (`printed`).
 */
export function FactLink({
  href,
  label,
  printed = false,
  children,
}: {
  href: string
  label?: string
  printed?: boolean
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      aria-label={label}
      className={`inline-block text-sm text-accent hover:underline touch:-my-3 touch:py-3 ${printed ? '' : 'no-print'}`}
    >
      {children}
    </Link>
  )
}
