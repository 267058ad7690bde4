import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FrontDoor } from '#components/people/front-door.tsx'
import { NewPasswordInput } from '#components/people/new-password-input.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { leadingTo, localPath } from '#lib/local-path.ts'
import { postOffice } from '#lib/mail/office.ts'
import { getLink, hashOf, setsPassword } from '#lib/people/links.ts'
import { whyNotUseLink } from '#lib/people/rules.ts'
import { redeemLinkAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('link'))('title') }
}

/** Looking at the page changes nothing: programs that follow the links of a mail must not use them up. */
export default async function LinkPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const [{ token }, { next }] = await Promise.all([params, searchParams])
  const target = localPath(next)
  const [t, why, link] = await Promise.all([
    getTranslations('link'),
    getTranslations('why'),
    getLink(hashOf(token)),
  ])
  const not = whyNotUseLink(link, new Date())
  if (!link || not) {
    return (
      <FrontDoor title={t('deadTitle')}>
        <p>{why(not?.key ?? 'linkUnknown')}</p>
        <p>{t(postOffice() ? 'deadMailText' : 'deadText')}</p>
        <div className="flex flex-wrap gap-3">
          {postOffice() && (
            <LinkButton href={leadingTo('/sign-in/link', target)} variant="primary">
              {t('another')}
            </LinkButton>
          )}
          <LinkButton href={leadingTo('/sign-in', target)} variant={postOffice() ? 'secondary' : 'primary'}>
            {t('toSignIn')}
          </LinkButton>
        </div>
      </FrontDoor>
    )
  }
  const withPassword = setsPassword(link)
  return (
    <FrontDoor title={t(withPassword ? `heading.${link.purpose}` : 'heading.signInOnly')}>
      <p>{t('for', { name: link.person.name, email: link.person.email })}</p>
      <ActionForm action={redeemLinkAction} className="space-y-5">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={target} />
        {/* For password managers: whose password it is. */}
        <input type="email" autoComplete="username" value={link.person.email} readOnly hidden />
        {withPassword && <NewPasswordInput name="password" label={t('password')} />}
        <FormActions>
          <SubmitButton className="w-full">{t(withPassword ? 'submit' : 'signIn')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </FrontDoor>
  )
}
