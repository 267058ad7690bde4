import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { TimeZoneSelect } from '#components/settings/time-zone-select.tsx'
import { requireActor } from '#lib/session.ts'
import { canManageSettings } from '#lib/settings/policy.ts'
import { getSetting, getSettingVersion } from '#lib/settings/queries.ts'
import { setTimeZoneAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('timeZone') }
}

export default async function SetTimeZonePage() {
  const actor = await requireActor()
  if (!canManageSettings(actor)) notFound()
  const [t, zone, version] = await Promise.all([
    getTranslations('settings'),
    getSetting('time_zone'),
    getSettingVersion('time_zone'),
  ])
  return (
    <PlaceForm place="settings" title={t('timeZone')} version={version} action={setTimeZoneAction}>
      <TimeZoneSelect label={t('timeZone')} hint={t('timeZoneHint')} value={zone} />
    </PlaceForm>
  )
}
