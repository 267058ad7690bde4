import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { ViewSettings } from '#components/views/view-settings.tsx'
import type { Params } from '#lib/params.ts'
import { canChangeView, canOpenSettings, canSetDefaults, canShareViews, isOwn } from '#lib/views/policy.ts'
import { loadView, type ViewParams } from '../view.ts'
import { changeViewAction } from './actions.ts'

export async function generateMetadata({ params }: ViewParams): Promise<Metadata> {
  const [{ view }, t] = await Promise.all([loadView(params), getTranslations('views')])
  return { title: t('changeTitle', { name: view.name }) }
}

export default async function ChangeViewPage({
  params,
  searchParams,
}: ViewParams & { searchParams: Promise<Params> }) {
  const [{ actor, view }, search, t] = await Promise.all([
    loadView(params),
    searchParams,
    getTranslations('views'),
  ])
  if (!canOpenSettings(actor, view)) notFound()
  const query = canChangeView(actor, view) ? [search.query].flat()[0] : undefined
  const title = t('changeTitle', { name: view.name })
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: '/views' }]} current={view.name} />
      {query !== undefined && <Notice>{t('newFilter')}</Notice>}
      <ActionForm action={changeViewAction} version={view.version}>
        <input type="hidden" name="viewId" value={view.id} />
        {query !== undefined && <input type="hidden" name="query" value={query} />}
        <ViewSettings
          view={{ ...view, isPinned: view.pinPosition !== null }}
          may={{
            name: canChangeView(actor, view),
            share: canShareViews(actor),
            pin: canShareViews(actor),
            setDefaults: canSetDefaults(actor),
            own: isOwn(actor, view),
          }}
        />
        <FormActions>
          <SubmitButton>{t('changeSubmit')}</SubmitButton>
          <LinkButton href={query === undefined ? '/views' : `/${view.place}?${query}&view=${view.id}`}>
            {t('cancel')}
          </LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
