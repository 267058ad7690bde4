import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DashboardFigures, DashboardParts } from '#components/dashboard/dashboard-parts.tsx'
import { DashboardFilters } from '#components/dashboard/filter-bar.tsx'
import { Headline } from '#components/dashboard/headline.tsx'
import { SilentNotice } from '#components/rounds/silent-notice.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { SaveViewLink } from '#components/views/save-view-link.tsx'
import { listDashboardChoices } from '#lib/dashboard/choices.ts'
import { readDashboardFilter } from '#lib/dashboard/filter.ts'
import { loadDashboard } from '#lib/dashboard/queries.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { canSeeSilence } from '#lib/rounds/policy.ts'
import { listSilentTwice } from '#lib/rounds/silent.ts'
import { readView } from '#lib/views/place.ts'
import { queryOf } from '#lib/views/query.ts'
import { changesHref, readChangesFilter } from '#lib/what-changed/filter.ts'
import { CurrentView } from '../views/current-view.tsx'
import { greet } from '../views/greet.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboard'))('title') }
}

export default async function DashboardPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, t] = await Promise.all([searchParams, getTranslations('dashboard')])
  const { actor, today, asOf, read } = await currentReading(params)
  await greet('dashboard', params, actor)
  const filter = readDashboardFilter(params)
  const [dashboard, choices] = await read(() =>
    Promise.all([loadDashboard(actor, filter, today, asOf), listDashboardChoices(filter, today)]),
  )
  const silent = !asOf && canSeeSilence(actor) ? await listSilentTwice() : []
  const isEmpty = choices.communique.length === 0 && dashboard.tiles.items.count === 0
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          !isEmpty && (
            <>
              <LinkButton
                href={changesHref({ ...readChangesFilter({ ...params, view: undefined }, today), to: asOf })}
              >
                {t('changes')}
              </LinkButton>
              <SaveViewLink place="dashboard" query={queryOf('dashboard', params, today)} />
              <PrintButton label={t('print')} />
            </>
          )
        }
      />
      <DoneNotice done={params.done} />
      <CurrentView place="dashboard" params={params} actor={actor} />
      {isEmpty ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <DashboardFilters
            filter={dashboard.filter}
            chosen={dashboard.chosen}
            choices={choices}
            view={readView(params)}
          />
          <Headline dashboard={dashboard} />
          <SilentNotice items={silent} />
          <DashboardFigures dashboard={dashboard} />
          <DashboardParts dashboard={dashboard} />
        </>
      )}
    </>
  )
}
