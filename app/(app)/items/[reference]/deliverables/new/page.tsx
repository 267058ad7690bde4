import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeliverableFields } from '#components/items/deliverable-fields.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canSteer } from '#lib/items/policy.ts'
import { whyNotChange } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../../item.ts'
import { addDeliverableAction } from './actions.ts'

export const generateMetadata = formTitle('deliverable')

export default async function NewDeliverablePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canSteer(actor, item)) notFound()
  return (
    <ItemFormPage item={item} today={today} title={t('form.deliverable.title')} why={whyNotChange(item)}>
      <ItemForm item={item} action={addDeliverableAction} submit={t('form.deliverable.submit')}>
        <DeliverableFields />
      </ItemForm>
    </ItemFormPage>
  )
}
