import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DashboardFigures, DashboardParts } from '#components/dashboard/dashboard-parts.tsx'
import { Headline } from '#components/dashboard/headline.tsx'
import { GroupActions } from '#components/groups/group-actions.tsx'
import { GroupEnd } from '#components/groups/group-end.tsx'
import { GroupFacts } from '#components/groups/group-facts.tsx'
import { GroupItems } from '#components/groups/group-items.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { readsInternal } from '#lib/actor.ts'
import { WHOLE_REGISTER } from '#lib/dashboard/filter.ts'
import { loadDashboard } from '#lib/dashboard/queries.ts'
import { canManageGroups } from '#lib/groups/policy.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { listLeftHolding } from '#lib/hand-over/left.ts'
import { canHandOver } from '#lib/hand-over/policy.ts'
import { listUnreachable } from '#lib/mail/reachability.ts'
import { currentReading } from '#lib/reading.ts'
import { findGroup, type GroupProps } from './load-group.ts'

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  const { slug } = await params
  return { title: parseGroupCode(slug)?.code ?? slug }
}

export default async function GroupPage({ params, searchParams }: GroupProps) {
  const [t, { slug }, search] = await Promise.all([getTranslations('groups'), params, searchParams])
  const { actor, acting, today, asOf, read } = await currentReading(search)
  const loaded = await read(() => findGroup(actor, slug, search, today))
  if (!loaded) notFound()
  const { group, period, otherPeriod } = loaded
  const about = { ...WHOLE_REGISTER, group: group.slug, period: otherPeriod }
  const [dashboard, left, unreachable] = await Promise.all([
    read(() => loadDashboard(actor, about, today, asOf)),
    asOf ? [] : listLeftHolding(actor, group.id, today),
    // Mail keeps no past.
    asOf || !readsInternal(acting)
      ? new Set<string>()
      : listUnreachable(group.officers.map(({ personId }) => personId)),
  ])
  return (
    <>
      <PageHeader
        title={`${group.code} · ${group.title?.title ?? ''}`}
        breadcrumb={[{ label: t('title'), href: otherPeriod ? `/groups?period=${otherPeriod}` : '/groups' }]}
        current={group.code}
        actions={
          <>
            {canManageGroups(acting) && <GroupActions group={group} period={otherPeriod} />}
            <PrintButton label={t('print')} size="small" />
          </>
        }
      >
        {t(`kind.${group.kind}`)}, {period.code}
        {group.title?.toBeConfirmed && ` · ${t('titleToBeConfirmed')}`}
      </PageHeader>
      <DoneNotice done={search.done} />
      <GroupEnd group={group} currentPeriod={otherPeriod ? null : period.code} />
      <Headline dashboard={dashboard} />
      <DashboardFigures dashboard={dashboard} />
      <div className="mt-8 grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <GroupItems
            title={t('led')}
            none={t('ledNone')}
            list={group.led}
            today={today}
            slug={group.slug}
            period={otherPeriod}
          />
          {group.collaborating.count > 0 && (
            <GroupItems title={t('collaborating')} list={group.collaborating} today={today} />
          )}
        </div>
        <GroupFacts
          group={group}
          period={otherPeriod}
          today={today}
          handsOver={canHandOver(acting)}
          left={left}
          unreachable={unreachable}
        />
      </div>
      <DashboardParts dashboard={dashboard} />
    </>
  )
}
