import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { listOpenReviews } from '#lib/meetings/queries.ts'

/** Imports that wait for their registration; nothing where there are none. */
export function OpenReviews({ reviews }: { reviews: Awaited<ReturnType<typeof listOpenReviews>> }) {
  const t = useTranslations('communiques')
  if (reviews.length === 0) return null
  return (
    <Section title={t('reviews')}>
      <ul className="divide-y divide-line-faint border-y border-line-faint">
        {reviews.map((review) => (
          <li key={review.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
            <Link
              href={`/communiques/import/${review.id}`}
              prefetch={false}
              className="min-w-0 font-medium hover:text-accent"
            >
              {review.title || review.fileName}
            </Link>
            <span className="text-sm text-ink-3">
              {t('reviewLeft', { undecided: review.undecided, proposals: review.proposals })}
              {' · '}
              {t.rich('reviewSince', { when: () => <InstantText key="when" at={review.createdAt} /> })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
