import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getPerson } from '#lib/people/queries.ts'
import { whyNotReactivate } from '#lib/people/rules.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { reactivatePersonAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('reactivate') }
}

export default async function ReactivatePersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const person = await getPerson(actor, (await params).id, await currentDay())
  if (!person) notFound()
  const t = await getTranslations('people')
  const why = await getTranslations('why')
  const not = whyNotReactivate(person)
  if (not) {
    return (
      <PersonPage person={person} title={t('reactivate')}>
        <Notice>{why(not.key, not.values)}</Notice>
      </PersonPage>
    )
  }
  return (
    <PersonPage person={person} title={t('reactivate')}>
      <ActionForm action={reactivatePersonAction} version={person.version}>
        <input type="hidden" name="personId" value={person.id} />
        <p>{t('reactivateText', { name: person.name })}</p>
        <FormActions>
          <SubmitButton>{t('reactivate')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
