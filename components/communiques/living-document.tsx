import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { LivingCommunique, LivingParagraph } from '#lib/meetings/living.ts'
import { isShown, type LivingFilter } from '#lib/meetings/living-filter.ts'
import { LivingPlace } from './living-place.tsx'
import { LivingText } from './living-text.tsx'

/** The document with its marks and the notes beside them; under a filter only the paragraphs that have something to show. */
export function LivingDocument({
  communique,
  filter,
}: {
  communique: LivingCommunique
  filter: LivingFilter
}) {
  const t = useTranslations('communiques')
  const whole = filter.standing === null && filter.state === null
  const paragraphs = whole ? communique.paragraphs : onlyShown(communique.paragraphs, filter)
  const unplaced = communique.unplaced.filter((statement) => isShown(statement, filter))
  const places = [...Map.groupBy(unplaced, ({ section }) => section ?? '')]
  const hasDocument = communique.paragraphs.length > 0
  const Heading = hasDocument ? 'h3' : 'h2'
  if (paragraphs.length + unplaced.length === 0) return <EmptyState title={t('filterNone')} />
  return (
    <div className="document" lang={communique.language}>
      {paragraphs.map((paragraph) => (
        <LivingText key={paragraph.position} paragraph={paragraph} filter={filter} />
      ))}
      {!hasDocument && <Notice title={t('noDocument')}>{t('noDocumentText')}</Notice>}
      {unplaced.length > 0 && (
        <Unplaced title={hasDocument ? t('unplaced') : null}>
          {places.map(([section, statements]) => (
            <div key={section}>
              <Heading>{section || t('noSection')}</Heading>
              {statements.map((statement) => (
                <LivingPlace key={statement.id} statement={statement} />
              ))}
            </div>
          ))}
        </Unplaced>
      )}
    </div>
  )
}

function Unplaced({ title, children }: { title: string | null; children: React.ReactNode }) {
  return title ? <Section title={title}>{children}</Section> : children
}

/** Paragraphs with a statement that the filter asks for, and the headings above them. */
function onlyShown(paragraphs: LivingParagraph[], filter: LivingFilter): LivingParagraph[] {
  const sections = new Set<string | null>()
  const shown = paragraphs.filter((paragraph) => {
    const has = paragraph.statements.some((statement) => isShown(statement, filter))
    if (has) sections.add(paragraph.section)
    return has
  })
  return paragraphs.filter(
    (paragraph) =>
      shown.includes(paragraph) || (paragraph.kind === 'heading' && sections.has(paragraph.section)),
  )
}
