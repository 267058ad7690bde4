import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { ViewSettings } from '#components/views/view-settings.tsx'
import type { Params } from '#lib/params.ts'
import { paramsOf } from '#lib/params.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { isPlace } from '#lib/views/place.ts'
import { canShareViews } from '#lib/views/policy.ts'
import { queryOf } from '#lib/views/query.ts'
import { saveViewAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views'))('saveTitle') }
}

export default async function SaveViewPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, actor, today, t] = await Promise.all([
    searchParams,
    requireActor(),
    currentDay(),
    getTranslations('views'),
  ])
  const { place } = params
  if (!isPlace(place)) notFound()
  const query = queryOf(place, paramsOf([params.query].flat()[0] ?? ''), today)
  return (
    <>
      <PageHeader
        title={t('saveTitle')}
        breadcrumb={[{ label: t('title'), href: '/views' }]}
        current={t('saveTitle')}
      >
        <p className="max-w-2xl">{t('saveLead', { place })}</p>
      </PageHeader>
      <ActionForm action={saveViewAction}>
        <input type="hidden" name="place" value={place} />
        <input type="hidden" name="query" value={query} />
        <ViewSettings
          view={{ name: '', isShared: false, isPinned: false, defaultFor: [], isOwnDefault: false }}
          may={{ name: true, share: canShareViews(actor), pin: false, setDefaults: false, own: true }}
        />
        <FormActions>
          <SubmitButton>{t('saveSubmit')}</SubmitButton>
          <LinkButton href={`/${place}?${query}`}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
