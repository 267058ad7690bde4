import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'

export type Tone = 'neutral' | 'accent' | 'good' | 'warning' | 'bad' | 'waiting' | 'outline'

const TONES: Record<Tone, string> = {
  neutral: 'bg-line-faint text-ink-2',
  accent: 'bg-accent-ground text-accent',
  good: 'bg-good-ground text-good',
  warning: 'bg-warning-ground text-warning',
  bad: 'bg-bad-ground text-bad',
  waiting: 'bg-waiting-ground text-waiting',
  outline: 'border border-line text-ink-2',
}

/** A word or two in a box: a role, a kind, a theme. */
export function Chip({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-chip px-1.5 text-xs leading-5 font-medium ${TONES[tone]}`}>
      {children}
    </span>
  )
}

/**
 * A group's code: filled for the responsible one, outlined for those that collaborate; dashed while it has not accepted. Nobody
 * acts for a vacant one: `vacant` is the sentence that says so.
 */
export function GroupChip({
  code,
  href,
  lead = false,
  proposed = false,
  vacant,
  title = vacant,
}: {
  code: string
  href?: string
  lead?: boolean
  proposed?: boolean
  vacant?: string
  title?: string
}) {
  const look = `group-chip${lead ? ' lead' : ''}${proposed ? ' proposed' : ''}${vacant ? ' vacant' : ''}`
  const text = vacant ? (
    <>
      {code}
      <span className="sr-only"> ({vacant})</span>
    </>
  ) : (
    code
  )
  return href ? (
    <Link href={href} prefetch={false} className={look} title={title}>
      {text}
    </Link>
  ) : (
    <span className={look} title={title}>
      {text}
    </span>
  )
}
