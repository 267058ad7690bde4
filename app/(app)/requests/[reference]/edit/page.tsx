import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WordingFields } from '#components/items/wording-fields.tsx'
import { RequestForm, RequestFormPage } from '#components/requests/request-form.tsx'
import { listThemeChoices } from '#lib/items/choices.ts'
import { canManageRequests } from '#lib/requests/policy.ts'
import { whyNotChangeRequest } from '#lib/requests/rules.ts'
import { formTitle, loadRequest, type RequestParams } from '../request.ts'
import { editRequestAction } from './actions.ts'

export const generateMetadata = formTitle('edit')

export default async function EditRequestPage({ params }: RequestParams) {
  const [{ actor, request }, t] = await Promise.all([loadRequest(params), getTranslations('request')])
  if (!canManageRequests(actor)) notFound()
  const chosen = request.themes.map(({ id }) => id)
  const themes = await listThemeChoices(actor, chosen)
  return (
    <RequestFormPage
      request={request}
      title={t('form.edit.title')}
      lead={t('form.edit.lead')}
      why={whyNotChangeRequest(request.facts)}
    >
      <RequestForm request={request} action={editRequestAction} submit={t('form.edit.submit')}>
        <WordingFields of="request" said={request} themes={themes} chosen={chosen} />
      </RequestForm>
    </RequestFormPage>
  )
}
