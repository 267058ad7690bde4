import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { canChangeView } from '#lib/views/policy.ts'
import { loadView, type ViewParams } from '../view.ts'
import { deleteViewAction } from './actions.ts'

export async function generateMetadata({ params }: ViewParams): Promise<Metadata> {
  const [{ view }, t] = await Promise.all([loadView(params), getTranslations('views')])
  return { title: t('deleteTitle', { name: view.name }) }
}

export default async function DeleteViewPage({ params }: ViewParams) {
  const [{ actor, view }, t] = await Promise.all([loadView(params), getTranslations('views')])
  if (!canChangeView(actor, view)) notFound()
  return (
    <>
      <PageHeader
        title={t('deleteTitle', { name: view.name })}
        breadcrumb={[{ label: t('title'), href: '/views' }]}
        current={view.name}
      />
      <ActionForm action={deleteViewAction} version={view.version}>
        <input type="hidden" name="viewId" value={view.id} />
        <p>{t('deleteText', { name: view.name })}</p>
        <FormActions>
          <SubmitButton>{t('deleteSubmit')}</SubmitButton>
          <LinkButton href="/views">{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
