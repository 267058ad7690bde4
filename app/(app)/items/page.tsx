import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ItemFilterBar } from '#components/items/list/filter-bar.tsx'
import { ItemTable } from '#components/items/list/item-table.tsx'
import { NothingFound } from '#components/items/list/nothing-found.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { RowKeys } from '#components/ui/row-keys.tsx'
import { isOfficer, isStaff } from '#lib/actor.ts'
import { DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { listOptions } from '#lib/items/list/facets.ts'
import { itemsHref, type Params, readFilter, writeFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { currentReading } from '#lib/reading.ts'
import { CurrentView } from '../views/current-view.tsx'
import { greet } from '../views/greet.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('list'))('title') }
}

export default async function ItemsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, t] = await Promise.all([searchParams, getTranslations('list')])
  const { actor, acting, today, read } = await currentReading(params)
  await greet('items', params, actor)
  const filter = readFilter(params)
  const [page, options] = await read(async () => {
    const reading = await readItems(actor, filter, today)
    return Promise.all([listItems(reading), filter.choose ? listOptions(reading, filter.choose) : []])
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        query={filter.text}
        actions={
          <>
            <LinkButton href={itemsHref(filter).replace('/items', '/items/export')}>{t('export')}</LinkButton>
            {canManageItems(acting) && (
              <LinkButton href="/items/new" variant="primary">
                {t('newItem')}
              </LinkButton>
            )}
          </>
        }
      />
      <DoneNotice done={params.done} />
      <CurrentView place="items" params={params} actor={actor} />
      <ItemFilterBar
        filter={filter}
        selection={page.selection}
        total={page.total}
        options={options}
        offersMine={isOfficer(actor) || filter.mine}
      />
      {page.rows.length > 0 ? (
        <ItemTable rows={page.rows} filter={filter} today={today} />
      ) : (
        <NothingFound
          filtered={writeFilter({ ...filter, columns: DEFAULT_COLUMNS }) !== ''}
          canImport={isStaff(acting)}
        />
      )}
      <Pager
        previous={page.previous && itemsHref(filter, { before: page.previous })}
        next={page.next && itemsHref(filter, { after: page.next })}
      />
      <RowKeys />
    </>
  )
}
