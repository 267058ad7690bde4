import { useTranslations } from 'next-intl'
import { DayText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { EndingTerm } from '#lib/groups/terms.ts'

/** Whose term ends soon, and the way to hand over what they hold. */
export function EndingTerms({ terms, period }: { terms: readonly EndingTerm[]; period: string | null }) {
  const t = useTranslations('groups')
  const people = useTranslations('people.functions')
  const handOver = useTranslations('handOver')
  if (terms.length === 0) return null
  const columns = [
    { key: 'group', label: t('group'), className: 'w-28' },
    { key: 'person', label: t('person') },
    { key: 'function', label: t('function'), className: 'w-36' },
    { key: 'ends', label: t('termEnds'), className: 'w-36' },
    { key: 'act', label: handOver('action'), className: 'w-28' },
  ]
  return (
    <Section title={t('termsEnding')} className="mt-4 mb-8">
      <Table caption={t('termsEnding')} columns={columns}>
        {terms.map(({ id, function: name, endsOn, person, group }) => (
          <tr key={id}>
            <td>
              <Link
                href={groupPath(group.slug, group.period.code === period ? null : group.period.code)}
                prefetch={false}
                className="hover:text-accent hover:underline"
              >
                {group.code}
              </Link>
            </td>
            <td className="title">{person.name}</td>
            <td className="quiet">{people(name)}</td>
            <td>{endsOn && <DayText day={endsOn} />}</td>
            <td>
              <Link
                href={`/people/${person.id}/hand-over?function=${id}`}
                prefetch={false}
                aria-label={handOver('of', { name: person.name })}
                className="text-accent hover:underline"
              >
                {handOver('action')}
              </Link>
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}
