import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import { paragraphAnchor } from '#lib/meetings/anchor.ts'
import { clauseOf } from '#lib/requests/clause.ts'

export interface Asked {
  title: string
  summary: string
  quote: string | null
  /** The paragraph that the quote stands in, once the document is here. */
  context: string | null
  startOffset: number | null
  endOffset: number | null
  section: string | null
  paragraph: string
  communique: { slug: string; heldOn: Day }
}

/** What was asked: the sentence with its clause marked, or the register's own words; below it the place. */
export function AskedQuote({ asked, children }: { asked: Asked; children?: React.ReactNode }) {
  const t = useTranslations('item')
  const format = useFormatter()
  const { quote, context, communique } = asked
  const place = [
    t('communiqueOf', { date: formatDay(format, communique.heldOn) }),
    asked.section,
    t('paragraph', { paragraph: asked.paragraph }),
  ]
  return (
    <figure>
      <blockquote className="border-s-3 border-accent py-0.5 ps-4 text-[0.9375rem]/6 text-ink-2">
        {quote === null ? <p>{asked.summary || asked.title}</p> : <Quote {...asked} quote={quote} />}
      </blockquote>
      <figcaption className="mt-2 text-sm text-ink-3">
        {place.filter(Boolean).join(', ')} ·{' '}
        <Link
          href={`/communiques/${communique.slug}#${paragraphAnchor(asked.paragraph)}`}
          prefetch={false}
          className="text-accent underline underline-offset-2"
        >
          {t('readInPlace')}
        </Link>
        {children}
      </figcaption>
      {quote !== null && context !== null && context.trim() !== quote.trim() && (
        <details className="mt-1">
          <summary className="inline-block text-sm text-accent hover:underline touch:py-2.5">
            {t('wholeParagraph')}
          </summary>
          <p className="mt-1 max-w-prose border-s-3 border-line ps-4 text-ink-2">{context}</p>
        </details>
      )}
    </figure>
  )
}

function Quote(asked: Asked & { quote: string }) {
  const { before, clause, after } = clauseOf(asked)
  return (
    <p>
      {before}
      {clause && <mark className="bg-accent-ground box-decoration-clone text-ink-1">{clause}</mark>}
      {after}
    </p>
  )
}
