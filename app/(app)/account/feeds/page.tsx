import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FeedTable } from '#components/feeds/feed-table.tsx'
import { NewLink } from '#components/feeds/new-link.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { env } from '#lib/env.ts'
import { feedUrl } from '#lib/feeds/address.ts'
import { listFeedLinks } from '#lib/feeds/queries.ts'
import type { Params } from '#lib/params.ts'
import { hashOf } from '#lib/people/links.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { shownOnce } from '#lib/shown-link.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('title') }
}

export default async function FeedsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor()
  const [links, token, { done }, t, nav] = await Promise.all([
    listFeedLinks(actor, await currentDay()),
    shownOnce(),
    searchParams,
    getTranslations('feeds'),
    getTranslations('nav'),
  ])
  const hash = token && hashOf(token)
  const made = links.find(({ tokenHash, revokedAt }) => tokenHash === hash && !revokedAt)
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: nav('account'), href: '/account' }]}
        current={t('title')}
        search={false}
        actions={
          <LinkButton href="/account/feeds/new" variant="primary">
            {t('make')}
          </LinkButton>
        }
      >
        <p className="max-w-2xl">{t('lead')}</p>
      </PageHeader>
      <DoneNotice done={done} />
      {made && token && <NewLink link={made} url={feedUrl(env().NEXTAUTH_URL, made.kind, token)} />}
      {links.length > 0 ? (
        <FeedTable links={links} />
      ) : (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      )}
    </>
  )
}
