import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Holdings } from '#lib/hand-over/queries.ts'

/** Beside a person whose account or term ended, or ends soon: that they still hold something, and the way to hand it over. */
export function HoldsNotice({ holdings }: { holdings: Holdings }) {
  const t = useTranslations('handOver')
  const { person, itemCount, parts } = holdings
  return (
    <Notice tone="warning" title={t('holdsTitle', { name: person.name })}>
      <p className="mb-2">
        {t('holds', {
          items: itemCount,
          drafts: parts.drafts.length,
          watches: parts.watches.length,
          views: parts.views.length,
        })}
      </p>
      <LinkButton href={`/people/${person.id}/hand-over`}>{t('action')}</LinkButton>
    </Notice>
  )
}
