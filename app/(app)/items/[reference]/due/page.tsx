import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotChange } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { setDueDateAction } from './actions.ts'

export const generateMetadata = formTitle('due')

export default async function DueDatePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  return (
    <ItemFormPage item={item} today={today} title={t('form.due.title')} why={whyNotChange(item)}>
      <ItemForm item={item} action={setDueDateAction} submit={t('form.due.submit')}>
        <DateInput
          name="dueOn"
          label={t('field.dueOn')}
          hint={t('field.dueOnHint')}
          defaultValue={item.dueOn ?? ''}
        />
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} />
      </ItemForm>
    </ItemFormPage>
  )
}
