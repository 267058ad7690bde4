import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CommuniqueHeader } from '#components/communiques/communique-header.tsx'
import { LivingDocument } from '#components/communiques/living-document.tsx'
import { LivingFilterBar } from '#components/communiques/living-filter-bar.tsx'
import { MeetingFacts } from '#components/communiques/meeting-facts.tsx'
import { StandingBar } from '#components/state/standing-bar.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { getCommunique } from '#lib/meetings/living.ts'
import { livingQuery, parseLivingFilter } from '#lib/meetings/living-filter.ts'
import { getCommuniqueTitle } from '#lib/meetings/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata({ params }: PageProps<'/communiques/[slug]'>): Promise<Metadata> {
  const [actor, { slug }, t] = await Promise.all([requireActor(), params, getTranslations('communiques')])
  return { title: (await getCommuniqueTitle(actor, slug)) ?? t('title') }
}

export default async function CommuniquePage({ params, searchParams }: PageProps<'/communiques/[slug]'>) {
  const [actor, today, { slug }, query] = await Promise.all([
    requireActor(),
    currentDay(),
    params,
    searchParams,
  ])
  const communique = await getCommunique(actor, slug, today)
  if (!communique) notFound()
  const filter = parseLivingFilter(query)
  return (
    <>
      <CommuniqueHeader communique={communique} />
      <DoneNotice done={query.done} />
      <StandingBar
        counts={communique.standings}
        href={(standing) => `/communiques/${slug}${livingQuery({ standing, state: null })}`}
      />
      <LivingFilterBar communique={communique} filter={filter} />
      <LivingDocument communique={communique} filter={filter} />
      <MeetingFacts communique={communique} />
    </>
  )
}
