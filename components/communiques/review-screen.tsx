import { useTranslations } from 'next-intl'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import { ButtonsForm } from './buttons-form.tsx'
import { ComparisonNotice, GoneList } from './comparison.tsx'
import { FactsForm } from './facts-form.tsx'
import { ProposalList } from './proposal-list.tsx'
import { RegisterBar } from './register-bar.tsx'
import type { ReviewActions } from './review-actions.ts'
import { ReviewDocument } from './review-document.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { reviewWords } from './review-words.ts'

/** The proposals on one side, the document on the other. */
export function ReviewScreen({
  review,
  actions,
  editing,
  adding,
}: {
  review: ReviewPage
  actions: ReviewActions
  editing: string | null
  adding: boolean
}) {
  const t = useTranslations('review')
  const open = review.state === 'in_review'
  const words = reviewWords(useTranslations())
  return (
    <>
      <ComparisonNotice review={review} />
      {open && <FactsForm review={review} action={actions.confirmFactsAction} />}
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(22rem,28rem)_minmax(0,1fr)]">
        <section aria-labelledby="proposals" className="lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto">
          <h2 id="proposals" className="sr-only">
            {t('proposals')}
          </h2>
          <RegisterBar review={review} actions={actions} />
          {open && (
            <>
              <ButtonsForm id="decide" action={actions.decideProposalAction} words={words.form} />
              <ButtonsForm id="move" action={actions.moveSpanAction} words={words.form} />
              <ButtonsForm id="mark" action={actions.markStatementAction} words={words.form}>
                <input type="hidden" name="importId" value={review.id} />
              </ButtonsForm>
            </>
          )}
          <ProposalList review={review} actions={actions} editing={open ? editing : null} />
          <GoneList gone={review.gone} />
        </section>
        <ReviewDocument review={review} adding={open && adding} />
      </div>
      {open && <ReviewKeys words={words.keys} />}
    </>
  )
}
