import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EndingTerms } from '#components/groups/ending-terms.tsx'
import { GroupTree } from '#components/groups/group-tree.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { choosePeriod, listPeriods } from '#lib/groups/periods.ts'
import { canManageGroups } from '#lib/groups/policy.ts'
import { listGroups } from '#lib/groups/queries.ts'
import { listTermsEnding } from '#lib/groups/terms.ts'
import { currentReading } from '#lib/reading.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function GroupsPage({ searchParams }: { searchParams: Search }) {
  const [t, search] = await Promise.all([getTranslations('groups'), searchParams])
  const { actor, acting, today, read } = await currentReading(search)
  const { periods, period, groups } = await read(async () => {
    const periods = await listPeriods()
    const period = choosePeriod(periods, String(search.period), today)
    return { periods, period, groups: period ? await listGroups(actor, period, today) : [] }
  })
  const current = choosePeriod(periods, undefined, today)
  const terms = await listTermsEnding(acting, today)
  const admin = canManageGroups(acting)
  const pathOf = (code: string) => (code === current?.code ? '/groups' : `/groups?period=${code}`)
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          admin && period ? (
            <LinkButton href={`/groups/new?period=${period.code}`} variant="primary">
              {t('found')}
            </LinkButton>
          ) : undefined
        }
      />
      <DoneNotice done={search.done} />
      <EndingTerms terms={terms} period={current?.code ?? null} />
      {periods.length > 1 && (
        <Tabs
          label={t('studyPeriod')}
          tabs={periods.map(({ code }) => ({
            label: code,
            href: pathOf(code),
            current: code === period?.code,
          }))}
        />
      )}
      {groups.length > 0 ? (
        <GroupTree groups={groups} period={period === current ? null : (period?.code ?? null)} />
      ) : (
        <EmptyState title={t('noneTitle')}>{t(period ? 'noneText' : 'noPeriod')}</EmptyState>
      )}
    </>
  )
}
