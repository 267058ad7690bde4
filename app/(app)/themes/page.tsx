import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThemeRow } from '#components/themes/theme-row.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Table } from '#components/ui/table.tsx'
import { currentReading } from '#lib/reading.ts'
import { canManageThemes } from '#lib/themes/policy.ts'
import { listThemes } from '#lib/themes/queries.ts'
import { moveThemeAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function ThemesPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { actor, acting, read } = await currentReading(search)
  if (!canManageThemes(actor)) notFound()
  const mayChange = canManageThemes(acting)
  const [t, themes] = await Promise.all([getTranslations('themes'), read(() => listThemes(actor))])
  const columns = [
    { key: 'name', label: t('name') },
    { key: 'requests', label: t('requests'), className: 'w-24 num' },
    { key: 'items', label: t('items'), className: 'w-24 num' },
    ...(mayChange
      ? [
          { key: 'order', label: t('order'), className: 'w-44' },
          { key: 'change', label: t('change'), className: 'w-28' },
        ]
      : []),
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          mayChange && (
            <LinkButton href="/themes/new" variant="primary">
              {t('add')}
            </LinkButton>
          )
        }
      />
      <DoneNotice done={search.done} />
      {themes.length === 0 ? (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      ) : (
        <Table caption={t('title')} columns={columns}>
          {themes.map((theme) => (
            <ThemeRow key={theme.id} theme={theme} move={mayChange ? moveThemeAction : null} />
          ))}
        </Table>
      )}
    </>
  )
}
