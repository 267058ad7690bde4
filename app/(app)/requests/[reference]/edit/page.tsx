import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RequestForm, RequestFormPage } from '#components/requests/request-form.tsx'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
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
        <TextInput
          name="title"
          label={t('field.title')}
          defaultValue={request.title}
          maxLength={200}
          required
        />
        <TextArea
          name="summary"
          label={t('field.summary')}
          hint={t('field.summaryHint')}
          defaultValue={request.summary}
          maxLength={2000}
        />
        <CheckboxGroup
          name="themes"
          label={t('field.themes')}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={chosen}
        />
      </RequestForm>
    </RequestFormPage>
  )
}
