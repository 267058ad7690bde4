import { useTranslations } from 'next-intl'
import { ActionForm } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import type { ReviewActions } from './review-actions.ts'

/** How far the review is, and its end: register, or the sentence that says why not yet. */
export function RegisterBar({ review, actions }: { review: ReviewPage; actions: ReviewActions }) {
  const t = useTranslations('review')
  const decisions = review.pairs.map(({ proposal }) => proposal.decision)
  const count = (decision: string) => decisions.filter((each) => each === decision).length
  const tally = { kept: count('keep'), dropped: count('drop'), undecided: count('undecided') }
  if (review.state !== 'in_review') return <Closed review={review} />
  return (
    <div className="bg-page pb-4 lg:sticky lg:top-0 lg:z-10 lg:pt-3">
      <p className="proposal-tally mb-2 text-sm text-ink-2" role="status">
        {t('tally', tally)}
      </p>
      <ProgressBar label={t('progress')} done={decisions.length - tally.undecided} total={decisions.length} />
      <Why review={review} />
      <div className="mt-3 flex flex-wrap items-start gap-2">
        {!review.whyNotRegister && (
          <ActionForm action={actions.registerImportAction} version={review.version} className="contents">
            <input type="hidden" name="importId" value={review.id} />
            <input type="hidden" name="seen" value={review.mark} />
            <SubmitButton data-do="register">
              <RegisterLabel review={review} />
            </SubmitButton>
          </ActionForm>
        )}
        {tally.undecided > 0 && (
          <ActionForm action={actions.keepTheRestAction} className="contents">
            <input type="hidden" name="importId" value={review.id} />
            <noscript>
              <input type="hidden" name="plain" value="1" />
            </noscript>
            <SubmitButton variant="secondary">{t('keepRest', { count: tally.undecided })}</SubmitButton>
          </ActionForm>
        )}
        <ActionForm action={actions.discardImportAction} version={review.version} className="contents">
          <input type="hidden" name="importId" value={review.id} />
          <SubmitButton variant="quiet">{t('discard')}</SubmitButton>
        </ActionForm>
      </div>
    </div>
  )
}

function Why({ review }: { review: ReviewPage }) {
  const why = useTranslations('why')
  if (!review.whyNotRegister) return null
  return <p className="mt-2 text-ink-2">{why(review.whyNotRegister.key, review.whyNotRegister.values)}</p>
}

function RegisterLabel({ review: { added, changed } }: { review: ReviewPage }) {
  const t = useTranslations('review')
  const of = (kind: string) => added.filter(({ proposal }) => proposal.kind === kind).length
  const register = t('register', { requests: of('request'), endorsements: of('endorsement') })
  if (added.length > 0)
    return changed.length > 0 ? t('registerBoth', { register, count: changed.length }) : register
  return changed.length > 0 ? t('registerChanges', { count: changed.length }) : t('registerDocument')
}

function Closed({ review }: { review: ReviewPage }) {
  const t = useTranslations('review')
  return (
    <Notice title={review.state === 'registered' ? t('closedRegistered') : t('closed')}>
      {review.state === 'registered' && review.registered && (
        <LinkButton href={`/communiques/${review.registered.slug}`} size="small">
          {t('openCommunique')}
        </LinkButton>
      )}
    </Notice>
  )
}
