import { useFormatter, useTranslations } from 'next-intl'
import { FactLink } from '#components/items/fact-link.tsx'
import { ThemeLinks } from '#components/themes/theme-links.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { Link } from '#components/ui/link.tsx'
import type { RequestDetails } from '#lib/requests/queries.ts'

/** The side of a request: where it stands in which communiqué, to whom it is addressed, its themes and history. */
export function RequestFacts({ request }: { request: RequestDetails }) {
  const t = useTranslations('request')
  const item = useTranslations('item')
  const format = useFormatter()
  const { communique, addressee, themes, suggested, changes } = request
  return (
    <aside aria-label={t('about')}>
      <DefinitionList>
        <Definition term={t('communique')} note={formatDay(format, communique.heldOn)}>
          <Link
            href={`/communiques/${communique.slug}`}
            prefetch={false}
            className="text-accent hover:underline"
          >
            {communique.title}
          </Link>
        </Definition>
        <Definition term={t('addressee')}>
          {addressee === 'unspecified' ? <span className="text-ink-3">{t('noAddressee')}</span> : addressee}
        </Definition>
        {themes.length > 0 && (
          <Definition term={t('themes')}>
            <ThemeLinks themes={themes} />
          </Definition>
        )}
        {suggested.length > 0 && (
          <Definition term={t('suggested')}>
            <ul>
              {suggested.map(({ code, words }) => (
                <li key={code}>
                  {code} <span className="text-sm text-ink-3">{words.join(', ')}</span>
                </li>
              ))}
            </ul>
          </Definition>
        )}
        <Definition term={item('history')}>
          <FactLink href={`/requests/${request.reference}/history`} printed>
            {changes > 1000 ? item('manyChanges') : item('changes', { count: changes })}
          </FactLink>
        </Definition>
      </DefinitionList>
    </aside>
  )
}
