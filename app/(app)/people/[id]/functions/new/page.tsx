import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FunctionFields } from '#components/people/function-fields.tsx'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { getPerson } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { addMembershipAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('addFunction') }
}

export default async function AddFunctionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const today = await currentDay()
  const person = await getPerson(actor, (await params).id, today)
  if (!person) notFound()
  const t = await getTranslations('people')
  return (
    <PersonPage person={person} title={t('addFunction')}>
      <ActionForm action={addMembershipAction} version={person.version}>
        <input type="hidden" name="personId" value={person.id} />
        <TextInput name="group" label={t('group')} hint={t('groupHint')} autoComplete="off" required />
        <FunctionFields value={{ startsOn: today, endsOn: null }} />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
