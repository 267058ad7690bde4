import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '#components/people/person-page.tsx'
import { RoleTicks } from '#components/people/role-ticks.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getPerson } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { changeRolesAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('changeRoles') }
}

export default async function ChangeRolesPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const person = await getPerson(actor, (await params).id, await currentDay())
  if (!person) notFound()
  const t = await getTranslations('people')
  return (
    <PersonPage person={person} title={t('changeRoles')}>
      <ActionForm action={changeRolesAction} version={person.version}>
        <input type="hidden" name="personId" value={person.id} />
        <RoleTicks has={person.roles} />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
