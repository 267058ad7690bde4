import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HandOverForm } from '#components/hand-over/hand-over-form.tsx'
import { WhatStays } from '#components/hand-over/what-stays.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listGroupsLeft } from '#lib/hand-over/left.ts'
import { getHoldings, holdsAnything, whatGoes } from '#lib/hand-over/queries.ts'
import { listSuccessors } from '#lib/hand-over/successors.ts'
import { canManagePeople } from '#lib/people/policy.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { handOverAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('handOver'))('action') }
}

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HandOverPage({ params, searchParams }: Props) {
  const [actor, today, { id }, search, t, nav] = await Promise.all([
    requireActor(),
    currentDay(),
    params,
    searchParams,
    getTranslations('handOver'),
    getTranslations('nav'),
  ])
  const holdings = await getHoldings(actor, id, today)
  if (!holdings) notFound()
  const { name } = holdings.person
  const holds = holdsAnything(holdings)
  const ofFunction = typeof search.function === 'string' ? search.function : null
  const [going, successors, groups] = await Promise.all([
    whatGoes(holdings, ofFunction, today),
    listSuccessors(holdings, today),
    listGroupsLeft(holdings, today),
  ])
  return (
    <>
      <PageHeader
        title={t('title', { name })}
        breadcrumb={
          canManagePeople(actor)
            ? [
                { label: nav('people'), href: '/people' },
                { label: name, href: `/people/${id}` },
              ]
            : [{ label: nav('groups'), href: '/groups' }]
        }
        current={t('action')}
      >
        {holds && <p className="max-w-2xl">{t('lead')}</p>}
      </PageHeader>
      <DoneNotice done={search.done} />
      {holds ? (
        <HandOverForm holdings={holdings} successors={successors} going={going} action={handOverAction} />
      ) : (
        <EmptyState title={t('nothing', { name })}>{t('nothingText')}</EmptyState>
      )}
      <WhatStays groups={groups} asks={holdings.asks} />
    </>
  )
}
