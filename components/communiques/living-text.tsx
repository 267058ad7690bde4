import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { paragraphAnchor } from '#lib/meetings/anchor.ts'
import type { LivingParagraph } from '#lib/meetings/living.ts'
import { isShown, type LivingFilter } from '#lib/meetings/living-filter.ts'
import { MarkedText } from './marked-text.tsx'
import { hrefOf, StatementNote } from './statement-note.tsx'

/** A paragraph as it reads, its clauses marked, and beside it where each stands; on a phone the notes follow it. */
export function LivingText({ paragraph, filter }: { paragraph: LivingParagraph; filter: LivingFilter }) {
  const t = useTranslations('communiques')
  if (paragraph.kind === 'heading') return <h2>{paragraph.text}</h2>
  const number = paragraph.number ?? ''
  const statements = new Map(paragraph.statements.map((statement) => [statement.id, statement]))
  const marks = paragraph.statements.map(({ id, mark }) => ({ id, ...mark }))
  return (
    <div id={paragraphAnchor(number)} className="living-row">
      <div className="document-paragraph">
        <a
          href={`#${paragraphAnchor(number)}`}
          aria-label={t('paragraphLink', { number })}
          className="paragraph-number hover:text-accent hover:underline"
        >
          {number}
        </a>
        <p data-kind={paragraph.kind}>
          <MarkedText text={paragraph.text} marks={marks}>
            {(id, first, text) => {
              const statement = statements.get(id)
              if (!statement) return text
              return (
                <Link
                  href={hrefOf(statement)}
                  prefetch={false}
                  data-stands={statement.standing ?? 'endorsement'}
                  data-dim={isShown(statement, filter) ? undefined : ''}
                  data-first={first || undefined}
                  aria-describedby={`n-${statement.reference}`}
                  className="clause"
                >
                  {text}
                </Link>
              )
            }}
          </MarkedText>
        </p>
      </div>
      <Notes paragraph={paragraph} filter={filter} />
    </div>
  )
}

function Notes({ paragraph, filter }: { paragraph: LivingParagraph; filter: LivingFilter }) {
  const shown = paragraph.statements.filter((statement) => isShown(statement, filter))
  if (shown.length === 0) return null
  return (
    <ul className="living-notes">
      {shown.map((statement) => (
        <li key={statement.id} id={`n-${statement.reference}`}>
          <StatementNote statement={statement} />
        </li>
      ))}
    </ul>
  )
}
