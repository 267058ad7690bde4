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
import { currentReading } from '#lib/reading.ts'

type Props = PageProps<'/communiques/[slug]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, search, t] = await Promise.all([params, searchParams, getTranslations('communiques')])
  const { actor, read } = await currentReading(search)
  return { title: (await read(() => getCommuniqueTitle(actor, slug))) ?? t('title') }
}

export default async function CommuniquePage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const { actor, today, read } = await currentReading(query)
  const communique = await read(() => getCommunique(actor, slug, today))
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
