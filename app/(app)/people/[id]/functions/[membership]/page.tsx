import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FunctionFields } from '#components/people/function-fields.tsx'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getPerson } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { changeMembershipAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('changeFunction') }
}

export default async function ChangeFunctionPage({
  params,
}: {
  params: Promise<{ id: string; membership: string }>
}) {
  const actor = await requireActor()
  const { id, membership: membershipId } = await params
  const person = await getPerson(actor, id, await currentDay())
  const membership = person?.memberships.find((row) => row.id === membershipId)
  if (!person || !membership) notFound()
  const t = await getTranslations('people')
  return (
    <PersonPage person={person} title={t('changeFunction')}>
      <ActionForm action={changeMembershipAction} version={membership.version}>
        <input type="hidden" name="membershipId" value={membership.id} />
        <p className="font-medium">
          {t('functionIn', { function: t(`functions.${membership.function}`), group: membership.group.code })}
        </p>
        <FunctionFields value={membership} />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
