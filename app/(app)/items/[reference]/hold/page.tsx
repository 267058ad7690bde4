import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import { addDays } from '#lib/dates.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotHold } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { holdItemAction } from './actions.ts'

export const generateMetadata = formTitle('hold')

export default async function HoldPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.hold.title')}
      lead={t('form.hold.lead')}
      why={whyNotHold(item)}
    >
      <ItemForm item={item} action={holdItemAction} submit={t('form.hold.submit')}>
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
        <DateInput name="reviewOn" label={t('field.reviewOn')} min={addDays(today, 1)} required />
      </ItemForm>
    </ItemFormPage>
  )
}
