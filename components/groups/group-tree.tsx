import { useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { listGroups } from '#lib/groups/queries.ts'
import { shortCode } from '#lib/groups/slug.ts'

type Node = Awaited<ReturnType<typeof listGroups>>[number]

/** The groups of a period, parts under their group, with what each leads. */
export function GroupTree({ groups, period }: { groups: readonly Node[]; period: string | null }) {
  const t = useTranslations('groups')
  const columns = [
    { key: 'code', label: t('group'), className: 'w-36' },
    { key: 'title', label: t('titleColumn') },
    { key: 'officers', label: t('officers'), className: 'w-56 wide' },
    { key: 'open', label: t('open'), className: 'w-20 num' },
    { key: 'overdue', label: t('overdue'), className: 'w-24 num' },
  ]
  const lines = flat(groups)
  return (
    <>
      <Table caption={t('title')} columns={columns}>
        {lines.map(({ group, depth }) => (
          <GroupLine key={group.id} group={group} depth={depth} period={period} />
        ))}
      </Table>
      {lines.some(({ group }) => group.toBeConfirmed) && (
        <p aria-hidden="true" className="mt-3 text-sm text-ink-3">
          * {t('titleToBeConfirmed')}
        </p>
      )}
    </>
  )
}

/** A tree deeper than this reads as well at the last step. */
const INDENT = ['', 'sm:ps-5', 'sm:ps-10', 'sm:ps-15', 'sm:ps-20']
/** On a phone the whole row moves in, its second line too. */
const ROW_INDENT = ['', 'max-sm:ps-4', 'max-sm:ps-8', 'max-sm:ps-12', 'max-sm:ps-16']

function GroupLine({ group, depth, period }: { group: Node; depth: number; period: string | null }) {
  const t = useTranslations('groups')
  const officers = group.officers.map((row) => `${row.name} (${t(`functions.${row.function}`)})`).join(', ')
  const step = Math.min(depth, INDENT.length - 1)
  return (
    <tr className={ROW_INDENT[step]}>
      <td className="title">
        <Link href={groupPath(group.slug, period)} prefetch={false} className={INDENT[step]}>
          {depth > 0 ? shortCode(group.code) : group.code}
        </Link>
      </td>
      <td title={group.title ?? undefined}>
        {group.toBeConfirmed && (
          <span className="text-ink-3">
            <span aria-hidden="true">* </span>
            <span className="sr-only">{t('titleToBeConfirmed')}: </span>
          </span>
        )}
        {group.title}
        {group.endedOn && <span className="text-ink-3"> ({t('ended')})</span>}
      </td>
      {group.vacant ? (
        <td>
          <Chip tone={group.open > 0 ? 'bad' : 'neutral'}>{t('vacant')}</Chip>
        </td>
      ) : (
        <td className="quiet wide" title={officers}>
          {officers}
        </td>
      )}
      <td className="num">
        {group.open > 0 && (
          <>
            {t('openCount', { count: group.open })} <span className="sm:hidden">{t('openOnly')}</span>
          </>
        )}
      </td>
      <td className="num">
        {group.overdue > 0 && (
          <span className="font-medium text-bad">
            {t('overdueCount', { count: group.overdue })}{' '}
            <span className="sm:hidden">{t('overdueOnly')}</span>
          </span>
        )}
      </td>
    </tr>
  )
}

function flat(groups: readonly Node[], depth = 0): { group: Node; depth: number }[] {
  return groups.flatMap((group) => [{ group, depth }, ...flat(group.parts, depth + 1)])
}
