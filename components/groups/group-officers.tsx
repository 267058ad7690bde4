import { useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { DayText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { GroupDetails } from '#lib/groups/queries.ts'

/** Whoever acted for the group, does no longer, and still holds items of it. */
export interface LeftHolding {
  id: string
  name: string
  count: number
}

/** The officers of today, or that the seat is vacant; for who may hand over, the way there. */
export function GroupOfficers({
  group,
  handsOver,
  left,
  unreachable,
}: {
  group: GroupDetails
  handsOver: boolean
  left: readonly LeftHolding[]
  unreachable: ReadonlySet<string>
}) {
  const t = useTranslations('groups')
  return (
    <>
      {group.vacant && (
        <p>
          <Chip tone="bad">{t('vacant')}</Chip>{' '}
          <span className="text-ink-2">{t('vacantText', { group: group.code })}</span>
        </p>
      )}
      {group.officers.length === 0 && !group.vacant && <span className="text-ink-3">{t('noOfficers')}</span>}
      <ul className="space-y-1">
        {group.officers.map((officer) => (
          <li key={officer.id}>
            {officer.name} <span className="text-ink-3">{t(`functions.${officer.function}`)}</span>{' '}
            {unreachable.has(officer.personId) && (
              <span className="block text-sm">
                <Chip tone="bad">{t('unreachable')}</Chip>{' '}
                <span className="text-ink-2">{t('unreachableText')}</span>
              </span>
            )}
            {officer.endsOn && (
              <span className="block text-sm text-ink-3">
                {t.rich('ends', { day: () => <DayText day={officer.endsOn ?? ''} /> })}
                {handsOver && (
                  <HandOverLink
                    person={{ id: officer.personId, name: officer.name }}
                    ofFunction={officer.id}
                  />
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {left.map((person) => (
        <p key={person.id} className="mt-2 text-sm text-warning">
          {t('leftHolding', { name: person.name, count: person.count })} <HandOverLink person={person} />
        </p>
      ))}
    </>
  )
}

function HandOverLink({ person, ofFunction }: { person: { id: string; name: string }; ofFunction?: string }) {
  const t = useTranslations('handOver')
  return (
    <>
      {' '}
      <Link
        href={`/people/${person.id}/hand-over${ofFunction ? `?function=${ofFunction}` : ''}`}
        prefetch={false}
        aria-label={t('of', { name: person.name })}
        className="no-print text-accent underline underline-offset-2"
      >
        {t('action')}
      </Link>
    </>
  )
}
