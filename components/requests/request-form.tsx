import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ResponseMark } from '#components/state/marks.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { FormPage, type FormPageProps, FormSubject } from '#components/ui/form-page.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { RequestDetails } from '#lib/requests/queries.ts'

/** The page of a form about a request: where one is, which request and how it is answered, then the form. */
export function RequestFormPage({ request, ...page }: FormPageProps & { request: RequestDetails }) {
  const t = useTranslations()
  return (
    <FormPage
      {...page}
      crumbs={[
        { label: t('nav.requests'), href: '/requests' },
        { label: request.reference, href: `/requests/${request.reference}` },
      ]}
      subject={
        <FormSubject title={request.title}>
          {request.kind === 'request' && <ResponseMark response={request.response} />}
        </FormSubject>
      }
      back={t('request.back')}
    />
  )
}

/** The form itself: its fields, the button that sends it, and the way back. */
export function RequestForm({
  request,
  action,
  submit,
  children,
}: {
  request: { reference: string; version: number }
  action: FormAction
  submit: string
  children: ReactNode
}) {
  const t = useTranslations('request')
  return (
    <ActionForm action={action} version={request.version}>
      <input type="hidden" name="reference" value={request.reference} />
      {children}
      <FormActions>
        <SubmitButton className="max-sm:flex-1">{submit}</SubmitButton>
        <LinkButton href={`/requests/${request.reference}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </FormActions>
    </ActionForm>
  )
}
