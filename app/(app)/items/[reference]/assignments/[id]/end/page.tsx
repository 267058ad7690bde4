import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotEnd } from '#lib/items/rules.ts'
import { formTitle } from '../../../item.ts'
import { type AssignmentParams, loadAssignment } from '../assignment.ts'
import { endAssignmentAction } from './actions.ts'

export const generateMetadata = formTitle('end')

export default async function EndPage({ params }: AssignmentParams) {
  const [{ actor, item, today, assignment }, t] = await Promise.all([
    loadAssignment(params),
    getTranslations('item'),
  ])
  if (!canManageItems(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.end.title')}
      lead={t('form.end.lead', { group: assignment.code, role: assignment.role })}
      why={whyNotEnd(item, assignment)}
    >
      <ItemForm item={item} action={endAssignmentAction} submit={t('form.end.submit')}>
        <input type="hidden" name="assignmentId" value={assignment.id} />
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} />
      </ItemForm>
    </ItemFormPage>
  )
}
