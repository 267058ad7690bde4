import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canAnswer } from '#lib/items/policy.ts'
import { whyNotAnswer } from '#lib/items/rules.ts'
import { formTitle } from '../../../item.ts'
import { type AssignmentParams, loadAssignment } from '../assignment.ts'
import { declineAssignmentAction } from './actions.ts'

export const generateMetadata = formTitle('decline')

export default async function DeclinePage({ params }: AssignmentParams) {
  const [{ actor, item, today, assignment }, t] = await Promise.all([
    loadAssignment(params),
    getTranslations('item'),
  ])
  if (!canAnswer(actor, assignment)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.decline.title')}
      lead={t('form.decline.lead', { group: assignment.code, role: assignment.role })}
      why={whyNotAnswer(item, assignment)}
    >
      <ItemForm item={item} action={declineAssignmentAction} submit={t('form.decline.submit')}>
        <input type="hidden" name="assignmentId" value={assignment.id} />
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
      </ItemForm>
    </ItemFormPage>
  )
}
