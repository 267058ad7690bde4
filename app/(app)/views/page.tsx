import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { ViewTable } from '#components/views/view-table.tsx'
import type { Params } from '#lib/params.ts'
import { requireActor } from '#lib/session.ts'
import { isOwn } from '#lib/views/policy.ts'
import { listViews } from '#lib/views/queries.ts'
import { moveViewAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views'))('title') }
}

export default async function ViewsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, actor, t] = await Promise.all([searchParams, requireActor(), getTranslations('views')])
  const views = await listViews(actor)
  const own = views.filter((view) => isOwn(actor, view) && !view.isShared)
  const shared = views.filter((view) => view.isShared)
  return (
    <>
      <PageHeader title={t('title')}>
        <p className="max-w-2xl">{t('lead')}</p>
      </PageHeader>
      <DoneNotice done={params.done} />
      <Section title={t('mine')} className="mt-4">
        {own.length > 0 ? (
          <ViewTable views={own} actor={actor} caption={t('mine')} move={moveViewAction} />
        ) : (
          <EmptyState title={t('noneMine')}>{t('noneMineText')}</EmptyState>
        )}
      </Section>
      <Section title={t('shared')}>
        {shared.length > 0 ? (
          <ViewTable views={shared} actor={actor} caption={t('shared')} move={moveViewAction} />
        ) : (
          <p className="text-ink-3">{t('noneShared')}</p>
        )}
      </Section>
    </>
  )
}
