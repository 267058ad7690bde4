import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { TimeZoneSelect } from '#components/settings/time-zone-select.tsx'
import { getSelf } from '#lib/people/queries.ts'
import { requireActor } from '#lib/session.ts'
import { chooseTimeZoneAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('timeZone') }
}

export default async function ChooseTimeZonePage() {
  const self = await getSelf(await requireActor())
  const t = await getTranslations('account')
  return (
    <PlaceForm place="account" title={t('timeZone')} version={self.version} action={chooseTimeZoneAction}>
      <TimeZoneSelect
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        empty={t('browserZone')}
        value={self.timeZone}
      />
    </PlaceForm>
  )
}
