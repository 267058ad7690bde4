import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThemeForm } from '#components/themes/theme-form.tsx'
import { requireActor } from '#lib/session.ts'
import { getTheme } from '#lib/themes/queries.ts'
import { retireThemeAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('retire') }
}

export default async function RetireThemePage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor()
  const theme = await getTheme(actor, (await params).slug)
  if (!theme) notFound()
  const t = await getTranslations('themes')
  return (
    <ThemeForm theme={theme} title={t('retire')} submit={t('retireSubmit')} action={retireThemeAction}>
      <p>{t('retireText', { name: theme.name })}</p>
    </ThemeForm>
  )
}
