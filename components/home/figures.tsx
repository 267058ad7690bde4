import './figures.css'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { StateMark } from '#components/state/marks.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { AttentionKey, Figure } from '#lib/home/figures.ts'
import type { OPEN_STATES } from '#lib/items/states.ts'

const COLOURS: Partial<Record<AttentionKey, string>> = {
  unassigned: 'text-bad',
  overdue: 'text-bad',
  verification: 'text-waiting',
}

/** What needs attention, each figure the number of the list that it leads to. */
export function Figures({ figures }: { figures: Figure<AttentionKey>[] }) {
  const t = useTranslations('home')
  const count = useCount()
  return (
    <ul className="figures mt-6">
      {figures.map((figure) => (
        <li key={figure.key}>
          <Link href={figure.href} prefetch={false}>
            <span
              className={`block text-2xl font-semibold ${figure.count > 0 ? (COLOURS[figure.key] ?? '') : 'text-ink-3'}`}
            >
              {count(figure.count)}
            </span>
            <span className="text-sm text-ink-3">{t(`figures.${figure.key}`, { count: figure.count })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Where the open items stand, by state. */
export function OpenStates({ figures }: { figures: Figure<(typeof OPEN_STATES)[number]>[] }) {
  const t = useTranslations('home')
  const count = useCount()
  return (
    <ul aria-label={t('openByState')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
      {figures.map((figure) => (
        <li key={figure.key}>
          <Link
            href={figure.href}
            prefetch={false}
            className="flex min-h-8 items-center gap-1.5 hover:text-accent touch:min-h-11"
          >
            <StateMark state={figure.key} />
            <b className="font-semibold text-ink-1">{count(figure.count)}</b>
          </Link>
        </li>
      ))}
    </ul>
  )
}
