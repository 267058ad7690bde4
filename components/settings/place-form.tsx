import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** A form that a page of settings or the account leads to, and that leads back there. */
export function PlaceForm({
  place,
  title,
  version,
  action,
  children,
}: {
  place: 'settings' | 'account'
  title: string
  version?: number
  action: FormAction
  children: ReactNode
}) {
  const t = useTranslations(place)
  const path = `/${place}`
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: path }]} current={title} />
      <ActionForm action={action} version={version}>
        {children}
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={path}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
