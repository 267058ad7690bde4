import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThemeForm } from '#components/themes/theme-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { requireActor } from '#lib/session.ts'
import { getTheme } from '#lib/themes/queries.ts'
import { renameThemeAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('rename') }
}

export default async function RenameThemePage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor()
  const theme = await getTheme(actor, (await params).slug)
  if (!theme) notFound()
  const t = await getTranslations('themes')
  return (
    <ThemeForm theme={theme} title={t('rename')} submit={t('save')} action={renameThemeAction}>
      <TextInput
        name="name"
        label={t('name')}
        defaultValue={theme.name}
        maxLength={80}
        autoComplete="off"
        required
      />
    </ThemeForm>
  )
}
