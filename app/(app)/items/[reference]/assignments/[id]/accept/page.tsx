import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canAnswer } from '#lib/items/policy.ts'
import { getAssignment } from '#lib/items/queries.ts'
import { whyNotAnswer } from '#lib/items/rules.ts'
import { formTitle, loadItem } from '../../../item.ts'
import { acceptAssignmentAction } from './actions.ts'

export const generateMetadata = formTitle('accept')

export default async function AcceptPage({ params }: { params: Promise<{ reference: string; id: string }> }) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  const assignment = await getAssignment(actor, item.id, (await params).id)
  if (!assignment || !canAnswer(actor, assignment)) notFound()
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
