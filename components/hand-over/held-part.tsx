import { useTranslations } from 'next-intl'
import type { Part } from '#lib/hand-over/parts.ts'

const NAMED = 12

/** What somebody holds beside items: how much of it and what; of drafts, which of them go along. */
export function HeldPart({ part, names }: { part: Part; names: readonly string[] }) {
  const t = useTranslations('handOver')
  return (
    <>
      {t(`part.${part}`, { count: names.length })}
      <span className="block text-sm text-ink-3">
        {names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} …` : names.join(', ')}
      </span>
      {part === 'drafts' && <span className="block text-sm text-ink-3">{t('draftsHint')}</span>}
    </>
  )
}
