import { useTranslations } from 'next-intl'
import { MeanwhileList } from '#components/history/meanwhile-list.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { LeftOut } from '#lib/undo/stored.ts'

/** Items that stayed as they were, and for each the sentence that says why, or what somebody did to it meanwhile. */
export function LeftOutList({
  title,
  lead,
  items,
}: {
  title: string
  lead: string
  items: readonly LeftOut[]
}) {
  const t = useTranslations()
  if (items.length === 0) return null
  return (
    <Section title={`${title} (${items.length})`}>
      <p className="-mt-2 mb-3 text-ink-3">{lead}</p>
      <ul className="divide-y divide-line-faint border-y border-line">
        {items.map(({ reference, title, why, changes }) => (
          <li key={reference} className="py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <span className="text-sm text-ink-3 sm:w-32">{reference}</span>
              <Link href={`/items/${reference}`} className="font-medium hover:underline">
                {title || reference}
              </Link>
            </p>
            <div className="text-sm sm:ms-36">
              {why ? (
                <p className="text-bad">{t(`why.${why.key}`, why.values ?? {})}</p>
              ) : (
                <>
                  <p className="font-medium text-warning">{t('bulk.meanwhile')}</p>
                  {changes.length === 0 && <p>{t('bulk.hidden')}</p>}
                  <MeanwhileList changes={changes} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
