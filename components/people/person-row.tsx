import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import type { listPeople } from '#lib/people/queries.ts'
import { StandingChip } from './standing-chip.tsx'

type Person = Awaited<ReturnType<typeof listPeople>>['people'][number]

/** One person in the list. */
export function PersonRow({ person }: { person: Person }) {
  const t = useTranslations('people')
  const functions = person.memberships.map((row) =>
    t('functionIn', { function: t(`functions.${row.function}`), group: row.group.code }),
  )
  return (
    <tr>
      <td className="title">
        <Link href={`/people/${person.id}`} prefetch={false}>
          {person.name}
        </Link>
      </td>
      <td className="quiet">{person.email}</td>
      <td>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</td>
      <td title={functions.join(', ')}>{functions.join(', ')}</td>
      <td className="quiet wide">
        {person.lastSignInAt ? <InstantText at={person.lastSignInAt} /> : t('never')}
      </td>
      <td>
        <StandingChip standing={person.standing} />
      </td>
    </tr>
  )
}
