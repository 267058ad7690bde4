import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FrontDoor } from '#components/people/front-door.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { localPath } from '#lib/local-path.ts'
import { postOffice } from '#lib/mail/office.ts'
import { listDemoAccounts } from '#lib/people/queries.ts'
import { currentActor } from '#lib/session.ts'
import { signInAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

type Search = Promise<Record<'next' | 'email' | 'done', string | string[] | undefined>>

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { next, email, done } = await searchParams
  const target = localPath(next)
  if (await currentActor()) redirect(target)
  const [t, demo] = await Promise.all([getTranslations('signIn'), listDemoAccounts()])
  return (
    <FrontDoor title={t('title')}>
      {done === 'signed-out' && <Notice tone="success">{t('signedOut')}</Notice>}
      <ActionForm action={signInAction} className="space-y-5">
        <input type="hidden" name="next" value={target} />
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          defaultValue={typeof email === 'string' ? email : undefined}
          required
        />
        <TextInput
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          required
        />
        <FormActions>
          <SubmitButton className="w-full">{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
      {postOffice() ? (
        <p>
          <Link
            href={{ pathname: '/sign-in/link', query: { next: target } }}
            prefetch={false}
            className="text-accent underline underline-offset-2"
          >
            {t('offerLink')}
          </Link>
        </p>
      ) : (
        <p className="text-sm text-ink-3">{t('forgotten')}</p>
      )}
      {demo.length > 0 && (
        <section aria-labelledby="demo" className="border-t pt-5">
          <h2 id="demo" className="font-semibold">
            {t('demoTitle')}
          </h2>
          <p className="mt-1 text-sm text-ink-3">{t('demoText')}</p>
          <ul className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {demo.map((account) => (
              <li key={account.email}>
                <Link
                  href={{ pathname: '/sign-in', query: { email: account.email, next: target } }}
                  prefetch={false}
                  className="text-accent underline underline-offset-2"
                >
                  {account.email}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </FrontDoor>
  )
}
