import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RequestFilters } from '#components/requests/list/request-filters.tsx'
import { RequestTable } from '#components/requests/list/request-table.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { RowKeys } from '#components/ui/row-keys.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { getSelection } from '#lib/items/list/selection.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { listRequestOptions } from '#lib/requests/list/facets.ts'
import { readRequestFilter, requestsHref } from '#lib/requests/list/filter.ts'
import { listRequests } from '#lib/requests/list/queries.ts'
import { CurrentView } from '../views/current-view.tsx'
import { greet } from '../views/greet.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requestList'))('title') }
}

export default async function RequestsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, t] = await Promise.all([searchParams, getTranslations('requestList')])
  const { actor, today, read } = await currentReading(params)
  await greet('requests', params, actor)
  const filter = readRequestFilter(params)
  const reading = { actor, today, filter }
  const [page, selection, options] = await read(() =>
    Promise.all([
      listRequests(reading),
      getSelection(filter, today),
      filter.choose ? listRequestOptions(reading, filter.choose) : [],
    ]),
  )
  const said = (count: number) => (count > COUNT_LIMIT ? t('overThousand') : count)
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton href={requestsHref(filter).replace('/requests', '/requests/export')}>
            {t('export')}
          </LinkButton>
        }
      />
      <DoneNotice done={params.done} />
      <CurrentView place="requests" params={params} actor={actor} />
      <Tabs
        label={t('kinds')}
        tabs={(['request', 'endorsement'] as const).map((kind) => ({
          label: t(`kind.${kind}`),
          href: requestsHref(filter, { kind }),
          current: filter.kind === kind,
          count: said(page.totals[kind]),
        }))}
      />
      <RequestFilters filter={filter} selection={selection} options={options} />
      {page.rows.length > 0 ? (
        <RequestTable rows={page.rows} />
      ) : (
        <EmptyState
          title={t('none')}
          action={<LinkButton href="/requests?view=none">{t('showAll')}</LinkButton>}
        >
          {t('noneText')}
        </EmptyState>
      )}
      <Pager
        previous={page.previous && requestsHref(filter, { before: page.previous })}
        next={page.next && requestsHref(filter, { after: page.next })}
      />
      <RowKeys />
    </>
  )
}
