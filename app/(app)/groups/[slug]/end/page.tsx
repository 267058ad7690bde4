import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupForm } from '#components/groups/group-form.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { canManageGroups } from '#lib/groups/policy.ts'
import { requireActor } from '#lib/session.ts'
import { type GroupProps, loadGroup } from '../load-group.ts'
import { endGroupAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('change.end') }
}

export default async function EndGroupPage({ params, searchParams }: GroupProps) {
  const actor = await requireActor()
  const loaded = canManageGroups(actor) ? await loadGroup(actor, params, searchParams) : null
  if (!loaded) notFound()
  const { group, otherPeriod } = loaded
  const t = await getTranslations('groups')
  return (
    <GroupForm group={group} period={otherPeriod} title={t('change.end')} action={endGroupAction}>
      <DateInput
        name="endedOn"
        label={t('endedOnField')}
        hint={t('endedOnHint')}
        defaultValue={group.endedOn ?? ''}
      />
      <TextInput
        name="successors"
        label={t('successors')}
        hint={t('successorsHint')}
        defaultValue={group.successors.map((row) => row.code).join(', ')}
        autoComplete="off"
      />
    </GroupForm>
  )
}
