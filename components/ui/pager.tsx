import { useTranslations } from 'next-intl'
import { LinkButton } from './button.tsx'

/** Links to the page before and after; nothing when there is one page. */
export function Pager({ previous, next }: { previous?: string | null; next?: string | null }) {
  const t = useTranslations('ui')
  if (!previous && !next) return null
  return (
    <nav aria-label={t('pages')} className="mt-4 flex justify-between">
      {previous ? (
        <LinkButton href={previous} size="small" rel="prev">
          <span aria-hidden="true">←</span> {t('previous')}
        </LinkButton>
      ) : (
        <span />
      )}
      {next && (
        <LinkButton href={next} size="small" rel="next">
          {t('next')} <span aria-hidden="true">→</span>
        </LinkButton>
      )}
    </nav>
  )
}
