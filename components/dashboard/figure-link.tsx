import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import type { Figure } from '#lib/dashboard/types.ts'

/** A figure in a sentence, which leads to the list of what it counts; of nothing there is no list. */
export function FigureLink({ figure, children }: { figure: Figure; children: ReactNode }) {
  if (figure.count === 0) return <b>{children}</b>
  return (
    <Link
      href={figure.href}
      className="font-semibold text-ink-1 underline decoration-line decoration-1 underline-offset-4 hover:text-accent hover:decoration-current print:no-underline"
    >
      {children}
    </Link>
  )
}
