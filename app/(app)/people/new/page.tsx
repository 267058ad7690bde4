import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoleTicks } from '#components/people/role-ticks.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { canManagePeople } from '#lib/people/policy.ts'
import { requireActor } from '#lib/session.ts'
import { invitePersonAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('invite') }
}

export default async function InvitePersonPage() {
  const actor = await requireActor()
  if (!canManagePeople(actor)) notFound()
  const t = await getTranslations('people')
  return (
    <>
      <PageHeader
        title={t('invite')}
        breadcrumb={[{ label: t('title'), href: '/people' }]}
        current={t('invite')}
      >
        {t('inviteText')}
      </PageHeader>
      <ActionForm action={invitePersonAction}>
        <TextInput name="name" label={t('name')} autoComplete="off" maxLength={120} required />
        <TextInput name="email" type="email" label={t('email')} autoComplete="off" required />
        <RoleTicks />
        <FormActions>
          <SubmitButton>{t('inviteSubmit')}</SubmitButton>
          <LinkButton href="/people">{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
