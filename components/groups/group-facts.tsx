import { useTranslations } from 'next-intl'
import { DayText } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import { groupPath } from '#lib/groups/path.ts'
import type { GroupDetails } from '#lib/groups/queries.ts'
import { GroupOfficers, type LeftHolding } from './group-officers.tsx'
import { GroupParts } from './group-parts.tsx'

/** What a group is: mandate, officers, where it stands in the tree, and the titles it had. */
export function GroupFacts({
  group,
  period,
  today,
  handsOver,
  left,
  unreachable,
}: {
  group: GroupDetails
  period: string | null
  today: Day
  /** Whether the reader may hand over what officers hold. */
  handsOver: boolean
  left: readonly LeftHolding[]
  /** Officers whose mail came back, by id. */
  unreachable: ReadonlySet<string>
}) {
  const t = useTranslations('groups')
  const otherTitles = group.titles.filter((title) => title.id !== group.title?.id)
  return (
    <aside aria-label={t('about', { group: group.code })} className="mt-2 lg:border-s lg:border-line lg:ps-6">
      <DefinitionList>
        {group.mandate && <Definition term={t('mandate')}>{group.mandate}</Definition>}
        <Definition term={t('officers')}>
          <GroupOfficers group={group} handsOver={handsOver} left={left} unreachable={unreachable} />
        </Definition>
        {group.parent && (
          <Definition term={t('partOf')}>
            <Link
              href={groupPath(group.parent.slug, period)}
              className="text-accent underline underline-offset-2"
            >
              {group.parent.code}
            </Link>
          </Definition>
        )}
        {group.parts.length > 0 && (
          <Definition term={t('parts')}>
            <GroupParts parts={group.parts} period={period} />
          </Definition>
        )}
        {group.predecessors.length > 0 && (
          <Definition term={t('carriesOn')}>
            {group.predecessors.map((row) => `${row.code} (${row.period.code})`).join(', ')}
          </Definition>
        )}
        {otherTitles.map((title) => (
          <Definition
            key={title.id}
            term={t(title.validFrom > today ? 'titleTo' : 'titleBefore')}
            note={t.rich('from', { date: () => <DayText day={title.validFrom} /> })}
          >
            {title.title}
          </Definition>
        ))}
      </DefinitionList>
    </aside>
  )
}
