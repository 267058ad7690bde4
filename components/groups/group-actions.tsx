import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import type { GroupDetails } from '#lib/groups/queries.ts'

const FORMS = ['title', 'mandate', 'parent', 'end'] as const

/** What an admin may change of a group, each at its own address. */
export function GroupActions({ group, period }: { group: GroupDetails; period: string | null }) {
  const t = useTranslations('groups')
  return FORMS.map((form) => (
    <LinkButton
      key={form}
      href={`/groups/${group.slug}/${form}${period ? `?period=${period}` : ''}`}
      size="small"
    >
      {t(`change.${form}`)}
    </LinkButton>
  ))
}
