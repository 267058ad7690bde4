import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'

/** In the order they are drawn. */
export const STANDINGS = [
  'implemented',
  'moving',
  'stuck',
  'without_group',
  'without_item',
  'closed_otherwise',
  'answered',
] as const

export type Standing = (typeof STANDINGS)[number]

/** Where the many stand: a bar of coloured shares, and under it the figures, each a link where `href` gives one. */
export function StandingBar({
  counts,
  href,
}: {
  counts: Partial<Record<Standing, number>>
  href?: (standing: Standing) => string | undefined
}) {
  const t = useTranslations('standing')
  const format = useFormatter()
  const shown = STANDINGS.map((standing) => ({ standing, count: counts[standing] ?? 0 })).filter(
    (it) => it.count > 0,
  )
  const total = shown.reduce((sum, it) => sum + it.count, 0)
  if (total === 0) return null
  let before = 0
  const shares = shown.map(({ standing, count }) => {
    const start = before
    before += count
    return { standing, count, x: `${(start / total) * 100}%`, width: `${(count / total) * 100}%` }
  })
  return (
    <div>
      <svg role="img" aria-label={t('bar')} className="standing-bar">
        {shares.map(({ standing, x, width }) => (
          <rect key={standing} x={x} width={width} height="100%" data-standing={standing} />
        ))}
        {shares.slice(1).map(({ standing, x }) => (
          <line key={standing} x1={x} x2={x} y1="0" y2="100%" />
        ))}
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
        {shares.map(({ standing, count }) => (
          <li key={standing} className="flex items-center gap-1.5">
            <span aria-hidden="true" data-standing={standing} className="size-2 rounded-full" />
            <Figure href={href?.(standing)}>
              <b className="font-semibold text-ink-1">{format.number(count)}</b> {t(standing)}
            </Figure>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Figure({ href, children }: { href?: string; children: React.ReactNode }) {
  if (!href) return <span>{children}</span>
  return (
    <Link href={href} prefetch={false} className="hover:text-accent hover:underline">
      {children}
    </Link>
  )
}
