import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import { ProposalCard } from './proposal-card.tsx'
import { ProposalEdit } from './proposal-edit.tsx'
import type { ReviewActions } from './review-actions.ts'

/** The proposals in document order; the one that is being edited opens in its place. */
export function ProposalList({
  review,
  actions,
  editing,
}: {
  review: ReviewPage
  actions: ReviewActions
  editing: string | null
}) {
  const t = useTranslations('review')
  if (review.pairs.length === 0)
    return <EmptyState title={t('noProposals')}>{t('noProposalsText')}</EmptyState>
  return (
    <ol className="divide-y divide-line-faint border-y border-line-faint">
      {review.pairs.map((pair, index) => (
        <li key={pair.proposal.id}>
          <ProposalCard
            pair={pair}
            at={index + 1}
            total={review.pairs.length}
            reviewId={review.id}
            open={review.state === 'in_review'}
            compared={review.registered !== null}
          >
            {editing === pair.proposal.id && (
              <ProposalEdit review={review} proposal={pair.proposal} actions={actions} />
            )}
          </ProposalCard>
        </li>
      ))}
    </ol>
  )
}
