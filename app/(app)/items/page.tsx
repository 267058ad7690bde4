import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditableList } from '#components/items/editing/editable-list.tsx'
import { ItemFilterBar } from '#components/items/list/filter-bar.tsx'
import { ItemTable } from '#components/items/list/item-table.tsx'
import { NothingFound } from '#components/items/list/nothing-found.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { RowKeys } from '#components/ui/row-keys.tsx'
import { isOfficer, isStaff } from '#lib/actor.ts'
import { DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { listOptions } from '#lib/items/list/facets.ts'
import { itemsHref, readFilter, writeFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { canManageItems } from '#lib/items/policy.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { getLatestAct } from '#lib/undo/queries.ts'
import { greet } from '../views/greet.ts'
import { changeCellAction, undoAction } from './actions.ts'
import { PlanHeader } from './plan-header.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('list'))('title') }
}

export default async function ItemsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams
  const reading = await currentReading(params)
  const { actor, acting, today, read } = reading
  await greet('items', params, actor)
  const filter = readFilter(params)
  const [page, options] = await read(async () => {
    const items = await readItems(actor, filter, today)
    return Promise.all([listItems(items), filter.choose ? listOptions(items, filter.choose) : []])
  })
  const edits = canManageItems(acting)
  const list =
    page.rows.length > 0 ? (
      <ItemTable rows={page.rows} filter={filter} today={today} selectable={edits} />
    ) : (
      <NothingFound
        filtered={writeFilter({ ...filter, columns: DEFAULT_COLUMNS }) !== ''}
        canImport={isStaff(acting)}
      />
    )
  return (
    <>
      <PlanHeader filter={filter} params={params} reading={reading} />
      <ItemFilterBar
        filter={filter}
        selection={page.selection}
        total={page.total}
        options={options}
        offersMine={isOfficer(actor) || filter.mine}
      />
      {edits ? (
        <EditableList
          filter={filter}
          shown={page.rows.length}
          total={page.total}
          act={await getLatestAct(actor, new Date())}
          change={changeCellAction}
          undo={undoAction}
        >
          {list}
        </EditableList>
      ) : (
        list
      )}
      <Pager
        previous={page.previous && itemsHref(filter, { before: page.previous })}
        next={page.next && itemsHref(filter, { after: page.next })}
      />
      <RowKeys />
    </>
  )
}
