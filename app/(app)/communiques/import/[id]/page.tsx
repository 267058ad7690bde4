import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ReviewScreen } from '#components/communiques/review-screen.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getReview } from '#lib/meetings/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import * as actions from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

export default async function ReviewPage({ params, searchParams }: PageProps<'/communiques/import/[id]'>) {
  const [actor, today, { id }, { edit, add }, t] = await Promise.all([
    requireActor(),
    currentDay(),
    params,
    searchParams,
    getTranslations(),
  ])
  const review = z.uuid().safeParse(id).success ? await getReview(actor, id, today) : null
  if (!review) notFound()
  return (
    <>
      <PageHeader
        title={review.facts.title || review.file.name}
        breadcrumb={[{ label: t('communiques.title'), href: '/communiques' }]}
        current={t('review.title')}
        search={false}
        actions={
          <LinkButton href={`/files/${review.file.id}`} download>
            {t('communiques.original')}
          </LinkButton>
        }
      >
        {review.file.name}
      </PageHeader>
      <ReviewScreen
        review={review}
        actions={actions}
        editing={typeof edit === 'string' ? edit : null}
        adding={add !== undefined}
      />
    </>
  )
}
