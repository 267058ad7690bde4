import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupForm } from '#components/groups/group-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { canManageGroups } from '#lib/groups/policy.ts'
import { requireActor } from '#lib/session.ts'
import { type GroupProps, loadGroup } from '../load-group.ts'
import { moveGroupAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('change.parent') }
}

export default async function MoveGroupPage({ params, searchParams }: GroupProps) {
  const actor = await requireActor()
  const loaded = canManageGroups(actor) ? await loadGroup(actor, params, searchParams) : null
  if (!loaded) notFound()
  const { group, otherPeriod } = loaded
  const t = await getTranslations('groups')
  return (
    <GroupForm group={group} period={otherPeriod} title={t('change.parent')} action={moveGroupAction}>
      <TextInput
        name="parent"
        label={t('partOf')}
        hint={t('parentHint')}
        defaultValue={group.parent?.code}
        autoComplete="off"
      />
    </GroupForm>
  )
}
