import { useTranslations } from 'next-intl'
import { Chip, GroupChip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { ItemAssignment } from '#lib/items/queries.ts'
import { FactLink } from './fact-link.tsx'
import type { FactRights } from './fact-rights.ts'

/** The groups that have the item in one role, each with since when and what may be done about it. */
export function AssignmentList({
  path,
  assignments,
  may,
  open,
}: {
  path: string
  assignments: readonly ItemAssignment[]
  may: Pick<FactRights, 'answer'>
  open: boolean
}) {
  const t = useTranslations('item')
  return (
    <ul className="space-y-2">
      {assignments.map((assignment) => {
        const { id, code, state, role, slug, period } = assignment
        const proposed = state === 'proposed'
        const at = proposed ? assignment.proposedAt : assignment.decidedAt
        return (
          <li key={id}>
            <GroupChip
              code={code}
              href={groupPath(slug, period)}
              lead={role === 'responsible'}
              proposed={proposed}
            />
            {assignment.vacant && (
              <span className="ms-1.5">
                <Chip tone={role === 'responsible' ? 'bad' : 'neutral'}>{t('vacant')}</Chip>
              </span>
            )}
            {at && (
              <span className="ms-1.5 text-sm text-ink-3">
                {t.rich(proposed ? 'proposedOn' : 'acceptedOn', { at: () => <InstantText at={at} /> })}
              </span>
            )}
            {open && proposed && may.answer(assignment) && (
              <span className="flex flex-wrap gap-x-3">
                <FactLink href={`${path}/assignments/${id}/accept`} label={t('acceptFor', { group: code })}>
                  {t('accept')}
                </FactLink>
                <FactLink href={`${path}/assignments/${id}/decline`} label={t('declineFor', { group: code })}>
                  {t('decline')}
                </FactLink>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
