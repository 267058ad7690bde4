import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CopyField } from '#components/people/copy-field.tsx'
import { PersonPage } from '#components/people/person-page.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { env } from '#lib/env.ts'
import { hashOf } from '#lib/people/links.ts'
import { getPerson } from '#lib/people/queries.ts'
import { whyNotGive } from '#lib/people/rules.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { shownOnce } from '#lib/shown-link.ts'
import { makeLinkAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('linkTitle') }
}

export default async function PersonLinkPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const person = await getPerson(actor, (await params).id, await currentDay())
  if (!person) notFound()
  const [t, why, token] = await Promise.all([getTranslations('people'), getTranslations('why'), shownOnce()])
  const not = whyNotGive(person)
  const link = person.openLink
  const shown =
    token && link?.tokenHash === hashOf(token) ? new URL(`/link/${token}`, env().NEXTAUTH_URL).href : null
  return (
    <PersonPage person={person} title={t('linkTitle')}>
      {link && shown && (
        <div className="max-w-2xl space-y-3">
          <CopyField
            label={t(`linkFor.${link.purpose}`, { name: person.name })}
            value={shown}
            copy={t('copy')}
            copied={t('copied')}
          />
          <p>
            {t.rich('linkUntil', { until: () => <InstantText at={link.expiresAt} time /> })} {t('linkOnce')}
          </p>
        </div>
      )}
      {link && !shown && (
        <Notice>{t.rich('linkOpen', { until: () => <InstantText at={link.expiresAt} time /> })}</Notice>
      )}
      {not ? (
        <p>{why(not.key, not.values)}</p>
      ) : (
        <ActionForm action={makeLinkAction} version={person.version} className="mt-6 max-w-2xl space-y-3">
          <input type="hidden" name="personId" value={person.id} />
          <p className="text-ink-2">
            {t(person.hasPassword ? 'resetText' : 'invitationText', { name: person.name })}
          </p>
          <FormActions>
            <SubmitButton variant={shown ? 'secondary' : 'primary'}>
              {t(link ? 'newLink' : 'makeLink')}
            </SubmitButton>
            <LinkButton href={`/people/${person.id}`}>{t('back')}</LinkButton>
          </FormActions>
        </ActionForm>
      )}
    </PersonPage>
  )
}
