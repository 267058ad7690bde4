import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PaceTable } from '#components/notifications/pace-table.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getMailSettings, kindsFor } from '#lib/notifications/settings.ts'
import { requireActor } from '#lib/session.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { choosePacesAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.settings'))('title') }
}

/** "07:00": hours are written so in every language of the register. */
const HOURS = [...Array(24).keys()].map((hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

export default async function ChoosePacesPage() {
  const actor = await requireActor()
  const [t, account, { hour, paces }, zone] = await Promise.all([
    getTranslations('notifications.settings'),
    getTranslations('account'),
    getMailSettings(actor),
    getSetting('time_zone'),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: account('title'), href: '/account' }]}
        current={t('title')}
      >
        <p className="max-w-2xl">{t('lead')}</p>
      </PageHeader>
      <ActionForm action={choosePacesAction} className="max-w-3xl space-y-6">
        <PaceTable kinds={kindsFor(actor)} paces={paces} />
        <div className="sm:max-w-xs">
          <Select
            name="hour"
            label={t('hour')}
            hint={t('hourHint', { zone: (actor.timeZone ?? zone).replaceAll('_', ' ') })}
            options={HOURS}
            defaultValue={String(hour)}
          />
        </div>
        <FormActions>
          <SubmitButton>{account('save')}</SubmitButton>
          <LinkButton href="/account">{account('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
