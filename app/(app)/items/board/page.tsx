import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Board } from '#components/board/board.tsx'
import { ItemFilterBar } from '#components/items/list/filter-bar.tsx'
import { isManager, isOfficer, isStaff } from '#lib/actor.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { listBoard } from '#lib/items/list/board.ts'
import { listOptions } from '#lib/items/list/facets.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { prepareItemAction } from '../[reference]/prepare/actions.ts'
import { resumeItemAction } from '../[reference]/resume/actions.ts'
import { withdrawSubmissionAction } from '../[reference]/withdraw/actions.ts'
import { PlanHeader } from '../plan-header.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list')
  return { title: `${t('shape.board')} · ${t('title')}` }
}

export default async function BoardPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams
  const reading = await currentReading(params)
  const { actor, acting, today, read } = reading
  const filter = readFilter(params, 'board')
  const { columns, options, selection } = await read(async () => {
    const items = await readItems(actor, filter, today)
    const [columns, options] = await Promise.all([
      listBoard(items),
      filter.choose ? listOptions(items, filter.choose) : [],
    ])
    return { columns, options, selection: items.selection }
  })
  const total = columns.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <PlanHeader filter={filter} params={params} reading={reading} />
      <ItemFilterBar
        filter={filter}
        selection={selection}
        total={Math.min(total, COUNT_LIMIT + 1)}
        options={options}
        offersMine={isOfficer(actor) || filter.mine}
      />
      <Board
        columns={columns}
        filter={filter}
        today={today}
        // Who can move none is not asked to try.
        acts={
          isStaff(acting) || isManager(acting) || isOfficer(acting)
            ? { prepare: prepareItemAction, resume: resumeItemAction, withdraw: withdrawSubmissionAction }
            : null
        }
      />
    </>
  )
}
