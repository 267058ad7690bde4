import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FrontDoor } from '#components/people/front-door.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { leadingTo, localPath } from '#lib/local-path.ts'
import { postOffice } from '#lib/mail/office.ts'
import { LINK_MINUTES } from '#lib/people/mail-link.ts'
import { requestLinkAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signInLink'))('title') }
}

type Search = Promise<Record<'next' | 'done', string | string[] | undefined>>

/** Asks for a link by mail; afterwards says the same to everybody, known or not. */
export default async function SignInLinkPage({ searchParams }: { searchParams: Search }) {
  const { next, done } = await searchParams
  const target = localPath(next)
  if (!postOffice()) notFound()
  const t = await getTranslations('signInLink')
  if (done === 'sent') {
    return (
      <FrontDoor title={t('sentTitle')}>
        <p>{t('sentText')}</p>
        <p className="text-sm text-ink-3">{t('sentHelp')}</p>
        <div>
          <LinkButton href={leadingTo('/sign-in/link', target)}>{t('again')}</LinkButton>
        </div>
      </FrontDoor>
    )
  }
  return (
    <FrontDoor title={t('title')}>
      <p>{t('text', { minutes: LINK_MINUTES })}</p>
      <ActionForm action={requestLinkAction} className="space-y-5">
        <input type="hidden" name="next" value={target} />
        <TextInput name="email" type="email" label={t('email')} autoComplete="username" required />
        <FormActions>
          <SubmitButton className="w-full">{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
      <div>
        <LinkButton href={leadingTo('/sign-in', target)}>{t('withPassword')}</LinkButton>
      </div>
    </FrontDoor>
  )
}
