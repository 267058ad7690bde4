import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PeriodFields } from '#components/settings/period-fields.tsx'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { requireActor } from '#lib/session.ts'
import { canManageSettings } from '#lib/settings/policy.ts'
import { openPeriodAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('openPeriod') }
}

export default async function OpenPeriodPage() {
  const actor = await requireActor()
  if (!canManageSettings(actor)) notFound()
  const t = await getTranslations('settings')
  return (
    <PlaceForm place="settings" title={t('openPeriod')} action={openPeriodAction}>
      <p className="text-ink-2">{t('openPeriodText')}</p>
      <PeriodFields />
    </PlaceForm>
  )
}
