import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { countAdmins, getPerson } from '#lib/people/queries.ts'
import { whyNotDeactivate } from '#lib/people/rules.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { deactivatePersonAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('deactivate') }
}

export default async function DeactivatePersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const person = await getPerson(actor, (await params).id, await currentDay())
  if (!person) notFound()
  const t = await getTranslations('people')
  const [why, handOver] = await Promise.all([getTranslations('why'), getTranslations('handOver')])
  const not = whyNotDeactivate(person, (await countAdmins()) - (person.isAdmin ? 1 : 0))
  if (not) {
    return (
      <PersonPage person={person} title={t('deactivate')}>
        <Notice>{why(not.key, not.values)}</Notice>
      </PersonPage>
    )
  }
  return (
    <PersonPage person={person} title={t('deactivate')}>
      <ActionForm action={deactivatePersonAction} version={person.version}>
        <input type="hidden" name="personId" value={person.id} />
        <p>{t('deactivateText', { name: person.name })}</p>
        {person.heldItems > 0 && (
          <p>
            {t('deactivateHolds', { name: person.name, count: person.heldItems })}{' '}
            <Link
              href={`/people/${person.id}/hand-over`}
              prefetch={false}
              className="text-accent underline underline-offset-2"
            >
              {handOver('first')}
            </Link>
          </p>
        )}
        <FormActions>
          <SubmitButton variant="danger">{t('deactivateSubmit')}</SubmitButton>
          <LinkButton href={`/people/${person.id}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </PersonPage>
  )
}
