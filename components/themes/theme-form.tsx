import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** A form about themes: where one is, one heading, the fields. `theme` is none for a new one. */
export function ThemeForm({
  theme,
  title,
  submit,
  action,
  children,
}: {
  theme?: { id: string; version: number }
  title: string
  submit: string
  action: FormAction
  children: ReactNode
}) {
  const t = useTranslations('themes')
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: '/themes' }]} current={title} />
      <ActionForm action={action} version={theme?.version}>
        {theme && <input type="hidden" name="themeId" value={theme.id} />}
        {children}
        <FormActions>
          <SubmitButton>{submit}</SubmitButton>
          <LinkButton href="/themes">{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
