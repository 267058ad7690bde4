import { useFormatter, useTranslations } from 'next-intl'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { changedFields, type Words } from '#lib/change-words.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'

/** What others did meanwhile: what happened, which fields it changed, who and when; of what may not be read, when alone. */
export function MeanwhileList({ changes }: { changes: readonly Meanwhile[] }) {
  const t = useTranslations()
  const format = useFormatter()
  return (
    <ul>
      {changes.map(({ action, actorName, at, from, to }) => {
        const key = `events.${action.replaceAll('.', '_')}`
        const fields = changedFields(t as unknown as Words, (day) => formatDay(format, day), from, to)
        return (
          <li key={`${at} ${action}`}>
            {action === 'hidden' ? t('sheets.hidden') : t.has(key as never) ? t(key as never) : action}
            {fields
              .map(({ label, from, to }) => ` · ${label}: ${from ? `${from} → ` : ''}${to ?? '–'}`)
              .join('')}{' '}
            <span className="text-ink-3">
              {actorName && `${actorName}, `}
              <InstantText at={new Date(at)} time />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
