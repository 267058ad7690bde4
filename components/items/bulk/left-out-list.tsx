import { useFormatter, useTranslations } from 'next-intl'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { changedFields, type Words } from '#lib/change-words.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'
import type { LeftOut } from '#lib/undo/stored.ts'

/** Items that stayed as they were, and for each the sentence that says why, or what somebody did to it meanwhile. */
export function LeftOutList({
  title,
  lead,
  items,
}: {
  title: string
  lead: string
  items: readonly LeftOut[]
}) {
  const t = useTranslations()
  if (items.length === 0) return null
  return (
    <Section title={`${title} (${items.length})`}>
      <p className="-mt-2 mb-3 text-ink-3">{lead}</p>
      <ul className="divide-y divide-line-faint border-y border-line">
        {items.map(({ reference, title, why, changes }) => (
          <li key={reference} className="py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <span className="text-sm text-ink-3 sm:w-32">{reference}</span>
              <Link href={`/items/${reference}`} className="font-medium hover:underline">
                {title || reference}
              </Link>
            </p>
            <div className="text-sm sm:ms-36">
              {why ? (
                <p className="text-bad">{t(`why.${why.key}`, why.values ?? {})}</p>
              ) : (
                <MeanwhileLines changes={changes} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function MeanwhileLines({ changes }: { changes: readonly Meanwhile[] }) {
  const t = useTranslations()
  const format = useFormatter()
  return (
    <>
      <p className="font-medium text-warning">{t('bulk.meanwhile')}</p>
      {changes.length === 0 && <p>{t('bulk.hidden')}</p>}
      <ul>
        {changes.map(({ action, actorName, at, from, to }) => {
          const key = `events.${action.replaceAll('.', '_')}`
          const fields = changedFields(t as unknown as Words, (day) => formatDay(format, day), from, to)
          return (
            <li key={`${at} ${action}`}>
              {t.has(key as never) ? t(key as never) : action}
              {fields
                .map(({ label, from, to }) => ` · ${label}: ${from ? `${from} → ` : ''}${to ?? '–'}`)
                .join('')}{' '}
              <span className="text-ink-3">
                {actorName}, <InstantText at={new Date(at)} time />
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
