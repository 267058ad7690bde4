import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import { findSentences } from '#lib/communique/sentences.ts'
import type { Paragraph } from '#lib/communique/types.ts'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import { MarkedText } from './marked-text.tsx'

type Proposal = ReviewPage['pairs'][number]['proposal']

/** The document as it was read, with the proposals marked in it. `adding` offers each sentence that is not marked. */
export function ReviewDocument({ review, adding }: { review: ReviewPage; adding: boolean }) {
  const t = useTranslations('review')
  const byParagraph = Map.groupBy(
    review.pairs.map(({ proposal }) => proposal),
    (proposal) => proposal.paragraphIndex,
  )
  const href = `/communiques/import/${review.id}`
  return (
    <section aria-labelledby="document" className="min-w-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="document" className="text-lg font-semibold">
          {t('document')}
        </h2>
        {review.state === 'in_review' && (
          <Link
            href={adding ? href : `${href}?add=sentence#document`}
            prefetch={false}
            className={buttonClass('secondary', 'small')}
          >
            {adding ? t('addDone') : t('addSentences')}
          </Link>
        )}
      </div>
      {adding && <p className="mb-4 text-ink-3">{t('addHint')}</p>}
      <div className="document" lang={review.extraction.document.language} id="review-document">
        {review.extraction.paragraphs.map((paragraph) => (
          <ReviewParagraph
            key={paragraph.index}
            paragraph={paragraph}
            proposals={byParagraph.get(paragraph.index) ?? []}
            adding={adding}
            language={review.extraction.document.language}
          />
        ))}
      </div>
    </section>
  )
}

function ReviewParagraph({
  paragraph,
  proposals,
  adding,
  language,
}: {
  paragraph: Paragraph
  proposals: Proposal[]
  adding: boolean
  language: string
}) {
  if (paragraph.kind === 'heading') return <h3 id={`d-${paragraph.index}`}>{paragraph.text}</h3>
  const decisions = new Map(proposals.map(({ id, decision }) => [id, decision]))
  const marks = proposals.map(({ id, startOffset, endOffset }) => ({
    id,
    start: startOffset,
    end: endOffset,
  }))
  return (
    <div id={`d-${paragraph.index}`} className="document-paragraph">
      <span className="paragraph-number">{paragraph.number}</span>
      <p data-paragraph={paragraph.index} data-kind={paragraph.kind}>
        <MarkedText text={paragraph.text} marks={marks}>
          {(id, first, text) => (
            <a
              href={`#p-${id}`}
              data-mark={id}
              data-decision={decisions.get(id)}
              data-first={first || undefined}
              aria-describedby={`l-${id}`}
              className="clause"
            >
              {text}
            </a>
          )}
        </MarkedText>
      </p>
      {adding && <AddSentences paragraph={paragraph} proposals={proposals} language={language} />}
    </div>
  )
}

/** The paragraph's sentences that no proposal touches, each with its two buttons. */
function AddSentences({
  paragraph,
  proposals,
  language,
}: {
  paragraph: Paragraph
  proposals: Proposal[]
  language: string
}) {
  const t = useTranslations('review')
  const free = findSentences(paragraph.text, language).filter(
    ({ start, end }) =>
      !proposals.some(({ startOffset, endOffset }) => startOffset < end && endOffset > start),
  )
  return (
    <ul className="mt-2 space-y-2 border-s-2 border-line ps-3 text-sm">
      {free.map(({ number, start, end, text }) => (
        <li key={number} className="flex flex-wrap items-center gap-2">
          <span className="me-auto text-ink-3">{text.length > 60 ? `${text.slice(0, 60)}…` : text}</span>
          {(['request', 'endorsement'] as const).map((kind) => (
            <button
              key={kind}
              type="submit"
              form="mark"
              name="mark"
              value={`${kind}:${paragraph.index}:${start}:${end}`}
              aria-label={t(kind === 'request' ? 'addRequestOf' : 'addEndorsementOf', { sentence: text })}
              className={buttonClass('secondary', 'small')}
            >
              {t(kind === 'request' ? 'addRequest' : 'addEndorsement')}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}
