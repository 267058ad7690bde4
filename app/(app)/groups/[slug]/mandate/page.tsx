import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupForm } from '#components/groups/group-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canManageGroups } from '#lib/groups/policy.ts'
import { requireActor } from '#lib/session.ts'
import { type GroupProps, loadGroup } from '../load-group.ts'
import { describeGroupAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('change.mandate') }
}

export default async function DescribeGroupPage({ params, searchParams }: GroupProps) {
  const actor = await requireActor()
  const loaded = canManageGroups(actor) ? await loadGroup(actor, params, searchParams) : null
  if (!loaded) notFound()
  const { group, otherPeriod } = loaded
  const t = await getTranslations('groups')
  return (
    <GroupForm group={group} period={otherPeriod} title={t('change.mandate')} action={describeGroupAction}>
      <TextArea
        name="mandate"
        label={t('mandate')}
        hint={t('mandateHint')}
        defaultValue={group.mandate}
        maxLength={2000}
      />
    </GroupForm>
  )
}
