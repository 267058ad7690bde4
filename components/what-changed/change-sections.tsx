import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { Day } from '#lib/dates.ts'
import { type ChangesFilter, changesHref } from '#lib/what-changed/filter.ts'
import type { ChangeSection } from '#lib/what-changed/grouping.ts'
import { ChangeRow } from './change-row.tsx'

/** Each kind of change under its heading, by theme or by responsible group. */
export function ChangeSections({
  sections,
  filter,
  today,
}: {
  sections: readonly ChangeSection[]
  filter: ChangesFilter
  /** The day at the end. */
  today: Day
}) {
  const t = useTranslations('changes')
  const count = useCount()
  if (sections.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return sections.map((section) => (
    <Section
      key={section.kind}
      id={section.kind}
      className="mt-10 scroll-mt-4"
      title={
        <>
          {t(`kind.${section.kind}`)} <span className="font-normal text-ink-3">{count(section.count)}</span>
        </>
      }
      actions={t(`explain.${section.kind}`)}
    >
      <KindTable section={section} filter={filter} today={today} />
    </Section>
  ))
}

function KindTable({
  section: { kind, groups, isCut },
  filter,
  today,
}: {
  section: ChangeSection
  filter: ChangesFilter
  today: Day
}) {
  const t = useTranslations('changes')
  return (
    <table className="table">
      <caption className="sr-only">{t(`kind.${kind}`)}</caption>
      <colgroup className="max-sm:hidden">
        <col className="w-32" />
        <col />
        <col className="w-28" />
        <col className="w-84" />
      </colgroup>
      <thead className="sr-only print:not-sr-only">
        <tr>
          <th scope="col">{t('columns.reference')}</th>
          <th scope="col">{t(kind === 'response' ? 'columns.request' : 'columns.item')}</th>
          <th scope="col">{t('columns.lead')}</th>
          <th scope="col">{t('columns.change')}</th>
        </tr>
      </thead>
      {groups.map(({ name, lines, total }) => (
        <tbody key={name ?? ''}>
          <tr className="hover:bg-transparent!">
            <th colSpan={4} scope="rowgroup" className="pt-3 text-sm font-semibold! text-ink-2">
              {name ?? t(`without.${filter.by}`)}{' '}
              <span className="font-normal text-ink-3">{isCut ? `${total}+` : total}</span>
            </th>
          </tr>
          {lines.map((line) => (
            <ChangeRow key={line.id} line={line} today={today} />
          ))}
          {!filter.kind && total > lines.length && (
            <tr>
              <td colSpan={4}>
                <Link href={changesHref(filter, { kind })} className="text-accent hover:underline">
                  {t('more', { count: total - lines.length })}
                </Link>
              </td>
            </tr>
          )}
        </tbody>
      ))}
      {isCut && (
        <tbody>
          <tr>
            <td colSpan={4} className="quiet">
              {t('cut')}
            </td>
          </tr>
        </tbody>
      )}
    </table>
  )
}
