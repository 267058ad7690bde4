import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewPasswordInput } from '#components/people/new-password-input.tsx'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { requireActor } from '#lib/session.ts'
import { changePasswordAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('changePassword') }
}

export default async function ChangePasswordPage() {
  const actor = await requireActor()
  const t = await getTranslations('account')
  return (
    <PlaceForm place="account" title={t('changePassword')} action={changePasswordAction}>
      {/* For password managers: whose password it is. */}
      <input type="email" autoComplete="username" value={actor.email} readOnly hidden />
      <p className="text-ink-2">{t('changePasswordText')}</p>
      <TextInput
        name="currentPassword"
        type="password"
        label={t('currentPassword')}
        autoComplete="current-password"
        required
      />
      <NewPasswordInput name="password" label={t('newPassword')} />
    </PlaceForm>
  )
}
