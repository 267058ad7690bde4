import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { ReviewPage } from '#lib/meetings/queries.ts'

/** What was noticed when the file was read; and for a meeting that is registered, what would become of it. */
export function ComparisonNotice({ review }: { review: ReviewPage }) {
  const t = useTranslations('review')
  const { registered, pairs, gone, state, extraction } = review
  const toAdd = pairs.filter(({ request, proposal }) => !request && proposal.decision !== 'drop').length
  const changed = review.changed.length
  return (
    <>
      {extraction.document.warnings.length > 0 && (
        <Notice tone="warning" title={t('warnings')}>
          {extraction.document.warnings.join(' ')}
        </Notice>
      )}
      {registered && state === 'in_review' && (
        <Notice
          title={
            <Link href={`/communiques/${registered.slug}`} prefetch={false} className="hover:underline">
              {t('already', { title: registered.title })}
            </Link>
          }
        >
          {toAdd + changed + gone.length === 0
            ? t('nothingToAdd')
            : t('comparison', { added: toAdd, changed, gone: gone.length })}
        </Notice>
      )}
    </>
  )
}

/** Registered requests that this document does not have. */
export function GoneList({ gone }: { gone: ReviewPage['gone'] }) {
  const t = useTranslations('review')
  if (gone.length === 0) return null
  return (
    <Section title={t('goneTitle')}>
      <p className="mb-2 text-ink-3">{t('goneText')}</p>
      <ul className="divide-y divide-line-faint border-y border-line-faint">
        {gone.map((request) => (
          <li key={request.id} className="py-2">
            <Link
              href={`/requests/${request.reference}`}
              prefetch={false}
              className="font-medium hover:text-accent"
            >
              {request.reference} {request.title}
            </Link>
            <p className="text-sm text-ink-3">
              {t('place', { paragraph: request.paragraph, sentence: request.sentence })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
