import { useTranslations } from 'next-intl'
import { DayText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { GroupDetails } from '#lib/groups/queries.ts'

/** That the group has ended, and who carries on its work. */
export function GroupEnd({ group, currentPeriod }: { group: GroupDetails; currentPeriod: string | null }) {
  const t = useTranslations('groups')
  const { endedOn, successors } = group
  if (!endedOn) return null
  return (
    <Notice tone="warning">
      <p>
        {t.rich('endedOn', { date: () => <DayText day={endedOn} /> })}
        {successors.length > 0 && ` ${t('carriedOnBy')} `}
        {successors.map(({ slug, code, period }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <Link
              href={groupPath(slug, period.code === currentPeriod ? null : period.code)}
              className="font-medium text-accent underline underline-offset-2"
            >
              {code}
            </Link>
          </span>
        ))}
      </p>
    </Notice>
  )
}
