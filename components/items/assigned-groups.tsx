import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ItemFacts } from '#lib/items/facts.ts'

/** The groups that have the item now, each with the way to end its assignment. */
export function AssignedGroups({ item }: { item: ItemFacts }) {
  const t = useTranslations('item')
  if (item.assignments.length === 0) return null
  return (
    <ul className="mb-6 max-w-2xl divide-y divide-line-faint border-y border-line-faint">
      {item.assignments.map(({ id, code, role, state }) => (
        <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-3">
          <GroupChip code={code} lead={role === 'responsible'} proposed={state === 'proposed'} />
          <span className="flex-1 text-sm text-ink-3">
            {t(`role.${role}`)} · {t(`assignmentState.${state}`)}
          </span>
          <Link
            href={`/items/${item.reference}/assignments/${id}/end`}
            prefetch={false}
            aria-label={t('endFor', { group: code })}
            className="text-sm text-accent hover:underline touch:py-3"
          >
            {t('end')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
