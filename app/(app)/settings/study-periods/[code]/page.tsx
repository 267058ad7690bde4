import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PeriodFields } from '#components/settings/period-fields.tsx'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { listPeriods } from '#lib/groups/periods.ts'
import { requireActor } from '#lib/session.ts'
import { canManageSettings } from '#lib/settings/policy.ts'
import { changePeriodAction } from './actions.ts'

interface Props {
  params: Promise<{ code: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('period', await params) }
}

export default async function ChangePeriodPage({ params }: Props) {
  const actor = await requireActor()
  const [{ code }, periods, t] = await Promise.all([params, listPeriods(), getTranslations('settings')])
  const period = periods.find((row) => row.code === code)
  if (!canManageSettings(actor) || !period) notFound()
  return (
    <PlaceForm
      place="settings"
      title={t('period', { code })}
      version={period.version}
      action={changePeriodAction}
    >
      <input type="hidden" name="periodId" value={period.id} />
      <PeriodFields value={period} />
    </PlaceForm>
  )
}
