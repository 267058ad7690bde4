import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RequestForm, RequestFormPage } from '#components/requests/request-form.tsx'
import { ResponseMark } from '#components/state/marks.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canRespond } from '#lib/requests/policy.ts'
import { whyNotRespond } from '#lib/requests/rules.ts'
import { RESPONSES } from '#lib/requests/schema.ts'
import { formTitle, loadRequest, type RequestParams } from '../request.ts'
import { respondToRequestAction } from './actions.ts'

export const generateMetadata = formTitle('response')

export default async function ResponsePage({ params }: RequestParams) {
  const [{ actor, request }, t] = await Promise.all([loadRequest(params), getTranslations('request')])
  if (!canRespond(actor)) notFound()
  return (
    <RequestFormPage
      request={request}
      title={t('form.response.title')}
      lead={t('form.response.lead')}
      why={whyNotRespond(request.facts)}
    >
      <RequestForm request={request} action={respondToRequestAction} submit={t('form.response.submit')}>
        <RadioGroup
          name="response"
          label={t('field.response')}
          required
          defaultValue={request.response}
          options={RESPONSES.map((value) => ({ value, label: <ResponseMark response={value} /> }))}
        />
        <TextArea
          name="reason"
          label={t('field.reason')}
          hint={t('field.reasonHint')}
          defaultValue={request.responseReason}
          maxLength={5000}
        />
      </RequestForm>
    </RequestFormPage>
  )
}
