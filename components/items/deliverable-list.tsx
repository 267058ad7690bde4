import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import type { ItemDetails } from '#lib/items/queries.ts'
import { FactLink } from './fact-link.tsx'

/** What the work produces: identifier or title, kind, approval, and the day planned or reached. */
export function DeliverableList({
  path,
  deliverables,
  mayChange,
}: {
  path: string
  deliverables: ItemDetails['deliverables']
  mayChange: boolean
}) {
  const t = useTranslations('item')
  const format = useFormatter()
  return (
    <>
      {deliverables.length === 0 && <span className="text-ink-3">{t('noDeliverables')}</span>}
      <ul className="space-y-2.5">
        {deliverables.map((deliverable) => {
          const { id, identifier, title, url, kind, approval, plannedOn, reachedOn } = deliverable
          const name = identifier || title
          const facts = [
            t(`deliverableKind.${kind}`),
            approval !== 'planned' && t(`approval.${approval}`),
            reachedOn
              ? t('reached', { date: formatDay(format, reachedOn) })
              : plannedOn && t('planned', { date: formatDay(format, plannedOn) }),
          ]
          return (
            <li key={id}>
              {url ? (
                <a href={url} rel="noopener noreferrer nofollow" className="text-accent hover:underline">
                  {name}
                </a>
              ) : (
                name
              )}
              {identifier && <div className="text-ink-2">{title}</div>}
              <div className="text-sm text-ink-3">{facts.filter(Boolean).join(', ')}</div>
              {mayChange && (
                <FactLink href={`${path}/deliverables/${id}`} label={t('changeDeliverable', { name })}>
                  {t('change')}
                </FactLink>
              )}
            </li>
          )
        })}
      </ul>
      {mayChange && <FactLink href={`${path}/deliverables/new`}>{t('addDeliverable')}</FactLink>}
    </>
  )
}
