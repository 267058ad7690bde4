import { useTranslations } from 'next-intl'
import { useCount } from '#components/ui/use-count.ts'
import { CHANGE_KINDS, type ChangeKind } from '#lib/what-changed/kinds.ts'

/** How many of each kind, each leading to its part of the page. */
export function ChangeBar({ counts }: { counts: Record<ChangeKind, number> }) {
  const t = useTranslations('changes')
  const count = useCount()
  return (
    <nav
      aria-label={t('kinds')}
      className="grid grid-cols-[repeat(auto-fit,minmax(6.25rem,1fr))] overflow-hidden rounded-panel border border-line"
    >
      {CHANGE_KINDS.map((kind) => {
        const box = 'px-3 py-2.5 text-ink-3 ring-[0.5px] ring-line'
        const ink = counts[kind] > 0 ? (INK[kind] ?? 'text-ink-1') : ''
        const said = (
          <>
            <span className={`block text-2xl font-semibold ${ink}`}>{count(counts[kind])}</span>
            <span className="block text-sm leading-tight">{t(`bar.${kind}`)}</span>
          </>
        )
        return counts[kind] > 0 ? (
          <a key={kind} href={`#${kind}`} className={`${box} hover:bg-panel focus-visible:-outline-offset-2`}>
            {said}
          </a>
        ) : (
          <div key={kind} className={box}>
            {said}
          </div>
        )
      })}
    </nav>
  )
}

/** What asks for attention stands out. */
const INK: Partial<Record<ChangeKind, string>> = {
  verified: 'text-good',
  submitted: 'text-waiting',
  overdue: 'text-bad',
}
