import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DayText } from '#components/ui/date-text.tsx'
import { Table } from '#components/ui/table.tsx'
import type { PersonDetails } from '#lib/people/queries.ts'

/** A person's functions in groups, the running ones marked. */
export function FunctionTable({ person }: { person: PersonDetails }) {
  const t = useTranslations('people')
  if (person.memberships.length === 0) return <p className="text-ink-3">{t('noFunctions')}</p>
  const columns = [
    { key: 'function', label: t('function') },
    { key: 'period', label: t('studyPeriod'), className: 'w-28 wide' },
    { key: 'from', label: t('startsOn'), className: 'w-32' },
    { key: 'to', label: t('endsOn'), className: 'w-32' },
  ]
  return (
    <Table caption={t('functionsTitle')} columns={columns}>
      {person.memberships.map((row) => (
        <tr key={row.id}>
          <td className="title">
            <Link href={`/people/${person.id}/functions/${row.id}`} prefetch={false}>
              {t('functionIn', { function: t(`functions.${row.function}`), group: row.group.code })}
            </Link>
          </td>
          <td className="quiet wide">{row.group.period.code}</td>
          <td>
            <DayText day={row.startsOn} />
          </td>
          <td>{row.endsOn ? <DayText day={row.endsOn} /> : t(row.running ? 'open' : 'notYet')}</td>
        </tr>
      ))}
    </Table>
  )
}
