import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { ChangeBar } from '#components/what-changed/change-bar.tsx'
import { ChangeSections } from '#components/what-changed/change-sections.tsx'
import { ChangesForm } from '#components/what-changed/changes-form.tsx'
import { ChangesHeadline } from '#components/what-changed/changes-headline.tsx'
import type { Params } from '#lib/params.ts'
import { lastClosedRound } from '#lib/rounds/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { chosenIds, listChangeChoices } from '#lib/what-changed/chosen.ts'
import { changesHref, readChangesFilter } from '#lib/what-changed/filter.ts'
import { fitChanges, pageChanges } from '#lib/what-changed/grouping.ts'
import { CHANGE_KINDS } from '#lib/what-changed/kinds.ts'
import { listChanges } from '#lib/what-changed/queries.ts'
import { spanOf } from '#lib/what-changed/span.ts'
import { CurrentView } from '../views/current-view.tsx'
import { greet } from '../views/greet.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('changes'))('title') }
}

export default async function ChangesPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, actor, today, timeZone, round, t] = await Promise.all([
    searchParams,
    requireActor(),
    currentDay(),
    getSetting('time_zone'),
    lastClosedRound(),
    getTranslations('changes'),
  ])
  await greet('changes', params, actor)
  const filter = readChangesFilter(params, today)
  const span = spanOf(filter, today, timeZone, round)
  const [ids, choices] = await Promise.all([chosenIds(filter, today), listChangeChoices(filter, today)])
  const changes = await listChanges(span, {
    filter: ids,
    kinds: filter.kind ? [filter.kind] : CHANGE_KINDS,
  })
  const { sections, page, more } = filter.kind
    ? pageChanges(changes, filter.by, filter.page)
    : { sections: fitChanges(changes, filter.by), page: 1, more: false }
  return (
    <>
      <PageHeader title={t('title')} />
      <DoneNotice done={params.done} />
      <CurrentView place="changes" params={params} actor={actor} />
      <ChangesHeadline span={span} counts={changes.counts} filter={filter} />
      <ChangesForm filter={filter} span={span} today={today} choices={choices} />
      {!filter.kind && <ChangeBar counts={changes.counts} />}
      <ChangeSections sections={sections} filter={filter} today={span.toDay} />
      <Pager
        previous={page > 1 ? changesHref(filter, { page: page - 1 }) : null}
        next={more ? changesHref(filter, { page: page + 1 }) : null}
      />
    </>
  )
}
