import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReferenceInput } from '#components/items/reference-input.tsx'
import { LinkedList } from '#components/requests/linked-list.tsx'
import { RequestForm, RequestFormPage } from '#components/requests/request-form.tsx'
import { listRequestChoices } from '#lib/items/choices.ts'
import { canManageRequests } from '#lib/requests/policy.ts'
import { whyNotChangeRequest } from '#lib/requests/rules.ts'
import { formTitle, loadRequest, type RequestParams } from '../request.ts'
import { relateRequestAction, unrelateRequestAction } from './actions.ts'

export const generateMetadata = formTitle('relate')

export default async function RelatePage({ params }: RequestParams) {
  const [{ actor, request }, t] = await Promise.all([loadRequest(params), getTranslations('request')])
  if (!canManageRequests(actor)) notFound()
  const known = request.related.map(({ reference }) => reference)
  const choices = await listRequestChoices(actor, [request.reference, ...known])
  return (
    <RequestFormPage
      request={request}
      title={t('form.relate.title')}
      why={whyNotChangeRequest(request.facts)}
    >
      <LinkedList
        requests={request.related}
        of={request}
        field="other"
        action={unrelateRequestAction}
        label={t('form.relate.remove')}
        labelNamed={(reference) => t('form.relate.removeNamed', { reference })}
      />
      <RequestForm request={request} action={relateRequestAction} submit={t('form.relate.submit')}>
        <ReferenceInput name="other" label={t('field.other')} choices={choices} />
      </RequestForm>
    </RequestFormPage>
  )
}
