import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SettingList } from '#components/settings/setting-list.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DayText } from '#components/ui/date-text.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { listPeriods } from '#lib/groups/periods.ts'
import { requireActor } from '#lib/session.ts'
import { canManageSettings } from '#lib/settings/policy.ts'
import { getSetting } from '#lib/settings/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function SettingsPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  if (!canManageSettings(actor)) notFound()
  const [t, zone, periods, { done }] = await Promise.all([
    getTranslations('settings'),
    getSetting('time_zone'),
    listPeriods(),
    searchParams,
  ])
  const change = t('change')
  return (
    <>
      <PageHeader title={t('title')} />
      <DoneNotice done={done} />
      <Section title={t('register')} className="mt-2">
        <SettingList lines={[{ label: t('timeZone'), value: zone, href: '/settings/time-zone', change }]} />
      </Section>
      <Section title={t('studyPeriods')}>
        <SettingList
          lines={periods.map(({ code, startsOn, endsOn }) => ({
            label: code,
            value: t.rich('fromTo', {
              from: () => <DayText day={startsOn} />,
              to: () => <DayText day={endsOn} />,
            }),
            href: `/settings/study-periods/${code}`,
            change,
          }))}
        />
        <div className="mt-4">
          <LinkButton href="/settings/study-periods/new">{t('openPeriod')}</LinkButton>
        </div>
      </Section>
    </>
  )
}
