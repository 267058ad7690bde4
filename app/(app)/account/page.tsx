import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingList } from '#components/settings/setting-list.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { countFeedLinks } from '#lib/feeds/queries.ts'
import { getSelf } from '#lib/people/queries.ts'
import { requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function AccountPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  const [t, people, self, feeds, { done }] = await Promise.all([
    getTranslations('account'),
    getTranslations('people'),
    getSelf(actor),
    countFeedLinks(actor),
    searchParams,
  ])
  const change = t('change')
  const may = [
    ...actor.roles.map((role) => people(`role.${role}`)),
    ...self.memberships.map((row) =>
      people('functionIn', { function: people(`functions.${row.function}`), group: row.group.code }),
    ),
  ]
  return (
    <>
      <PageHeader title={t('title')} />
      <DoneNotice done={done} />
      <SettingList
        lines={[
          { label: t('name'), value: self.name, href: '/account/name', change },
          { label: t('email'), value: self.email },
          { label: t('roles'), value: may.join(' · ') || t('reader') },
          {
            label: t('timeZone'),
            value: self.timeZone ?? t('browserZone'),
            href: '/account/time-zone',
            change,
          },
          { label: t('feeds'), value: t('feedsKept', { count: feeds }), href: '/account/feeds', change },
          { label: t('password'), value: t('passwordKept'), href: '/account/password', change },
        ]}
      />
    </>
  )
}
