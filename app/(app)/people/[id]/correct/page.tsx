import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { getPerson } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { correctPersonAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('correct') }
}

export default async function CorrectPersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const person = await getPerson(actor, (await params).id, await currentDay())
  if (!person) notFound()
  const t = await getTranslations('people')
  return (
    <PersonPage person={person} title={t('correct')}>
      <ActionForm action={correctPersonAction} version={person.version}>
        <input type="hidden" name="personId" value={person.id} />
        <TextInput
          name="name"
          label={t('name')}
          defaultValue={person.name}
          autoComplete="off"
          maxLength={120}
          required
        />
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          defaultValue={person.email}
          autoComplete="off"
          required
        />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
