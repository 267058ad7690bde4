import { useTranslations } from 'next-intl'
import { TextInput } from '#components/ui/text-input.tsx'
import { MAX_PASSWORD, MIN_PASSWORD } from '#lib/people/password-limits.ts'

/** A new password: how long it must be is said before it is typed. */
export function NewPasswordInput({ name, label }: { name: string; label: string }) {
  const t = useTranslations('account')
  return (
    <TextInput
      name={name}
      type="password"
      label={label}
      hint={t('passwordHint', { count: MIN_PASSWORD })}
      autoComplete="new-password"
      minLength={MIN_PASSWORD}
      maxLength={MAX_PASSWORD}
      required
    />
  )
}
