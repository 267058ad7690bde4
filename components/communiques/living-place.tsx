import { useTranslations } from 'next-intl'
import type { LivingCommunique } from '#lib/meetings/living.ts'
import { StatementNote } from './statement-note.tsx'

/** A statement that no paragraph shows: its place and what it asks, in the register's words. */
export function LivingPlace({ statement }: { statement: LivingCommunique['unplaced'][number] }) {
  const t = useTranslations('communiques')
  return (
    <div className="living-row">
      <div className="document-paragraph">
        <span className="paragraph-number" title={t('placeOf', { paragraph: statement.paragraph })}>
          {statement.paragraph}
        </span>
        <p className="font-medium">{statement.title}</p>
        {statement.summary && <p className="text-base text-ink-2">{statement.summary}</p>}
      </div>
      <div className="living-notes">
        <StatementNote statement={statement} />
      </div>
    </div>
  )
}
