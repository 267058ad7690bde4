import { useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { CallGroup, RoundCall } from '#lib/rounds/call.ts'

/** Each group that owes answers, with its officers and how the call reaches them; vacant ones stand out. */
export function CallTable({ slug, call, shown }: { slug: string; call: RoundCall; shown: string | null }) {
  const t = useTranslations('rounds.call')
  const said = useTranslations('rounds')
  const columns = [
    { key: 'group', label: t('group'), className: 'w-32' },
    { key: 'officers', label: t('officers') },
    { key: 'owed', label: t('owed'), className: 'w-20 num' },
  ]
  return (
    <Table caption={t('recipients')} columns={columns}>
      {call.groups.map((group) => (
        <tr key={group.groupId}>
          <td className="title">
            <Link href={`/groups/${group.slug}`}>{group.code}</Link>
          </td>
          <td>
            <Officers slug={slug} group={group} call={call} shown={shown} />
          </td>
          <td className="num">
            <span className="max-sm:hidden">{group.owed.length}</span>
            <span className="sm:hidden">{said('owedCount', { count: group.owed.length })}</span>
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Officers({
  slug,
  group,
  call,
  shown,
}: {
  slug: string
  group: CallGroup
  call: RoundCall
  shown: string | null
}) {
  const t = useTranslations('rounds.call')
  if (group.officers.length === 0) return <Chip tone="bad">{t('vacant')}</Chip>
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {group.officers.map(({ personId, name }) => {
        const how = call.callees.find(({ officer }) => officer.personId === personId)?.how ?? 'mail'
        return (
          <span key={personId} className="inline-flex flex-wrap items-baseline gap-x-2">
            <Link
              href={`/rounds/${slug}/call?to=${personId}#preview`}
              aria-current={personId === shown ? 'true' : undefined}
              className="text-accent underline underline-offset-2 aria-[current]:font-semibold"
            >
              {name}
            </Link>
            <span className="text-sm text-ink-3">{t(`how.${how}`)}</span>
          </span>
        )
      })}
    </span>
  )
}
