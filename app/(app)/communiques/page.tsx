import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CommuniqueTable } from '#components/communiques/communique-table.tsx'
import { OpenReviews } from '#components/communiques/open-reviews.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canImport } from '#lib/meetings/policy.ts'
import { listCommuniques, listOpenReviews } from '#lib/meetings/queries.ts'
import { currentReading } from '#lib/reading.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('communiques'))('title') }
}

export default async function CommuniquesPage({ searchParams }: PageProps<'/communiques'>) {
  const [search, t] = await Promise.all([searchParams, getTranslations('communiques')])
  const { actor, acting, today, asOf, read } = await currentReading(search)
  const [communiques, reviews] = await Promise.all([
    read(() => listCommuniques(actor, today)),
    // A review is work that goes on; the register knows nothing of it yet.
    asOf ? [] : listOpenReviews(actor),
  ])
  const importLink = canImport(acting) && (
    <LinkButton href="/communiques/import" variant="primary">
      {t('import')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('title')} actions={communiques.length > 0 && importLink} />
      <DoneNotice done={search.done} />
      {communiques.length > 0 ? (
        <CommuniqueTable communiques={communiques} />
      ) : (
        <EmptyState title={t('none')} action={importLink}>
          {canImport(acting) ? t('noneStaff') : t('noneText')}
        </EmptyState>
      )}
      <OpenReviews reviews={reviews} />
    </>
  )
}
