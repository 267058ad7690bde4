import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeliverableFields } from '#components/items/deliverable-fields.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canSteer } from '#lib/items/policy.ts'
import { getDeliverable } from '#lib/items/queries.ts'
import { whyNotChange } from '#lib/items/rules.ts'
import { formTitle, loadItem } from '../../item.ts'
import { changeDeliverableAction } from './actions.ts'

export const generateMetadata = formTitle('changeDeliverable')

export default async function DeliverablePage({
  params,
}: {
  params: Promise<{ reference: string; id: string }>
}) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  const deliverable = await getDeliverable(actor, item.id, (await params).id)
  if (!deliverable || !canSteer(actor, item)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.changeDeliverable.title')}
      why={whyNotChange(item)}
    >
      <ItemForm item={item} action={changeDeliverableAction} submit={t('form.changeDeliverable.submit')}>
        <input type="hidden" name="deliverableId" value={deliverable.id} />
        <DeliverableFields said={deliverable} />
      </ItemForm>
    </ItemFormPage>
  )
}
