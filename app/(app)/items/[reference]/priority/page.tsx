import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { canManageItems } from '#lib/items/policy.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { setPriorityAction } from './actions.ts'

export const generateMetadata = formTitle('priority')

export default async function PriorityPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  return (
    <ItemFormPage item={item} today={today} title={t('form.priority.title')}>
      <ItemForm item={item} action={setPriorityAction} submit={t('form.priority.submit')}>
        <Checkbox
          name="priority"
          label={t('field.priority')}
          hint={t('field.priorityHint')}
          defaultChecked={item.priority}
        />
      </ItemForm>
    </ItemFormPage>
  )
}
