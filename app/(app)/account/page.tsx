import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { SettingList } from '#components/settings/setting-list.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { countFeedLinks } from '#lib/feeds/queries.ts'
import { getMailSettings } from '#lib/notifications/settings.ts'
import { getSelf } from '#lib/people/queries.ts'
import { requireActor } from '#lib/session.ts'
import { KEYS_COOKIE, keysWork } from '#lib/shortcuts.ts'
import { countWatched } from '#lib/watches/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function AccountPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  const [jar, keys, t, people, self, mail, feeds, watched, { done }] = await Promise.all([
    cookies(),
    getTranslations('shortcuts'),
    getTranslations('account'),
    getTranslations('people'),
    getSelf(actor),
    getMailSettings(actor),
    countFeedLinks(actor),
    countWatched(actor),
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
          {
            label: t('mail'),
            value: t('digestAt', { hour: `${String(mail.hour).padStart(2, '0')}:00` }),
            href: '/account/notifications',
            change,
          },
          {
            label: t('watches'),
            value: t('watchedItems', { count: watched }),
            href: '/items?watched=me&state=any',
            change: t('show'),
          },
          { label: t('feeds'), value: t('feedsKept', { count: feeds }), href: '/account/feeds', change },
          {
            label: t('shortcuts'),
            value: keys(keysWork(jar.get(KEYS_COOKIE)?.value) ? 'on' : 'off'),
            href: '/account/shortcuts',
            change,
          },
          { label: t('password'), value: t('passwordKept'), href: '/account/password', change },
        ]}
      />
    </>
  )
}
