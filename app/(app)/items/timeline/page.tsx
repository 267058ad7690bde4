import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ItemFilterBar } from '#components/items/list/filter-bar.tsx'
import { Timeline } from '#components/timeline/timeline.tsx'
import { isOfficer } from '#lib/actor.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { listOptions } from '#lib/items/list/facets.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import { getTimeline } from '#lib/items/list/timeline.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { PlanHeader } from '../plan-header.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list')
  return { title: `${t('shape.timeline')} · ${t('title')}` }
}

export default async function TimelinePage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams
  const reading = await currentReading(params)
  const { actor, today, read } = reading
  const filter = readFilter(params, 'timeline')
  const { timeline, options, selection } = await read(async () => {
    const items = await readItems(actor, filter, today)
    const [timeline, options] = await Promise.all([
      getTimeline(items),
      filter.choose ? listOptions(items, filter.choose) : [],
    ])
    return { timeline, options, selection: items.selection }
  })
  return (
    <>
      <PlanHeader filter={filter} params={params} reading={reading} />
      <ItemFilterBar
        filter={filter}
        selection={selection}
        total={Math.min(timeline.total, COUNT_LIMIT + 1)}
        options={options}
        offersMine={isOfficer(actor) || filter.mine}
      />
      <Timeline timeline={timeline} filter={filter} today={today} />
    </>
  )
}
