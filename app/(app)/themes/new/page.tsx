import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThemeForm } from '#components/themes/theme-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { requireActor } from '#lib/session.ts'
import { canManageThemes } from '#lib/themes/policy.ts'
import { addThemeAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('add') }
}

export default async function AddThemePage() {
  const actor = await requireActor()
  if (!canManageThemes(actor)) notFound()
  const t = await getTranslations('themes')
  return (
    <ThemeForm title={t('add')} submit={t('addSubmit')} action={addThemeAction}>
      <TextInput name="name" label={t('name')} maxLength={80} autoComplete="off" required />
    </ThemeForm>
  )
}
