import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'

/** A small link beside a fact; `label` says in full what "Change" changes. */
export function FactLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className="inline-block text-sm text-accent hover:underline touch:-my-3 touch:py-3"
    >
      {children}
    </Link>
  )
}
