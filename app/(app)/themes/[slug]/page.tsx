import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DashboardFigures, DashboardParts } from '#components/dashboard/dashboard-parts.tsx'
import { Headline } from '#components/dashboard/headline.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { WHOLE_REGISTER } from '#lib/dashboard/filter.ts'
import { loadDashboard } from '#lib/dashboard/queries.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { canManageThemes } from '#lib/themes/policy.ts'
import { getThemeName } from '#lib/themes/queries.ts'

interface ThemeProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<Params>
}

export async function generateMetadata(props: ThemeProps): Promise<Metadata> {
  const loaded = await loadTheme(props)
  return { title: loaded?.theme.name ?? (await getTranslations('themes'))('title') }
}

export default async function ThemePage(props: ThemeProps) {
  const [loaded, t] = await Promise.all([loadTheme(props), getTranslations('themes')])
  if (!loaded) notFound()
  const { theme, reading } = loaded
  const { actor, acting, today, asOf, read } = reading
  const dashboard = await read(() =>
    loadDashboard(actor, { ...WHOLE_REGISTER, theme: theme.slug }, today, asOf),
  )
  const list = canManageThemes(actor) ? { label: t('title'), href: '/themes' } : null
  return (
    <>
      <PageHeader
        title={theme.name}
        breadcrumb={[list ?? { label: t('dashboard'), href: '/dashboard' }]}
        current={theme.name}
        actions={
          <>
            {canManageThemes(acting) && (
              <LinkButton href={`/themes/${theme.slug}/rename`}>{t('rename')}</LinkButton>
            )}
            <PrintButton label={t('print')} />
          </>
        }
      >
        {theme.retiredOn && t('retired')}
      </PageHeader>
      <Headline dashboard={dashboard} />
      <DashboardFigures dashboard={dashboard} />
      <DashboardParts dashboard={dashboard} />
    </>
  )
}

/** The theme of the address as it was called then, and how it is read; null when there was none. */
async function loadTheme({ params, searchParams }: ThemeProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams])
  const reading = await currentReading(search)
  const theme = await reading.read(() => getThemeName(reading.actor, slug))
  return theme && { theme, reading }
}
