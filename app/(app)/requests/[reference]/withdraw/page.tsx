import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RequestForm, RequestFormPage } from '#components/requests/request-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canManageRequests } from '#lib/requests/policy.ts'
import { whyNotWithdrawRequest } from '#lib/requests/rules.ts'
import { formTitle, loadRequest, type RequestParams } from '../request.ts'
import { withdrawRequestAction } from './actions.ts'

export const generateMetadata = formTitle('withdraw')

export default async function WithdrawRequestPage({ params }: RequestParams) {
  const [{ actor, request }, t] = await Promise.all([loadRequest(params), getTranslations('request')])
  if (!canManageRequests(actor)) notFound()
  return (
    <RequestFormPage
      request={request}
      title={t('form.withdraw.title')}
      lead={t('form.withdraw.lead')}
      why={whyNotWithdrawRequest(request.facts)}
    >
      <RequestForm request={request} action={withdrawRequestAction} submit={t('form.withdraw.submit')}>
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
      </RequestForm>
    </RequestFormPage>
  )
}
