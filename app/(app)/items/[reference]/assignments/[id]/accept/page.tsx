import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canAnswer } from '#lib/items/policy.ts'
import { whyNotAnswer } from '#lib/items/rules.ts'
import { formTitle } from '../../../item.ts'
import { type AssignmentParams, loadAssignment } from '../assignment.ts'
import { acceptAssignmentAction } from './actions.ts'

export const generateMetadata = formTitle('accept')

export default async function AcceptPage({ params }: AssignmentParams) {
  const [{ actor, item, today, assignment }, t] = await Promise.all([
    loadAssignment(params),
    getTranslations('item'),
  ])
  if (!canAnswer(actor, assignment)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.accept.title')}
      lead={t('form.accept.lead', { group: assignment.code, role: assignment.role })}
      why={whyNotAnswer(item, assignment)}
    >
      <ItemForm item={item} action={acceptAssignmentAction} submit={t('form.accept.submit')}>
        <input type="hidden" name="assignmentId" value={assignment.id} />
      </ItemForm>
    </ItemFormPage>
  )
}
