import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupForm } from '#components/groups/group-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { canManageGroups } from '#lib/groups/policy.ts'
import { requireActor } from '#lib/session.ts'
import { type GroupProps, loadGroup } from '../load-group.ts'
import { retitleGroupAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('change.title') }
}

export default async function RetitleGroupPage({ params, searchParams }: GroupProps) {
  const actor = await requireActor()
  const loaded = canManageGroups(actor) ? await loadGroup(actor, params, searchParams) : null
  if (!loaded) notFound()
  const { group, today, otherPeriod } = loaded
  const t = await getTranslations('groups')
  return (
    <GroupForm group={group} period={otherPeriod} title={t('change.title')} action={retitleGroupAction}>
      <TextInput
        name="title"
        label={t('titleField')}
        defaultValue={group.title?.title}
        maxLength={300}
        required
      />
      <Checkbox
        name="toBeConfirmed"
        label={t('toBeConfirmedField')}
        defaultChecked={group.title?.toBeConfirmed}
      />
      <DateInput
        name="validFrom"
        label={t('validFrom')}
        hint={t('validFromHint')}
        defaultValue={today}
        required
      />
    </GroupForm>
  )
}
