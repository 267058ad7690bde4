import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canSteer } from '#lib/items/policy.ts'
import { whyNotPrepare } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { prepareItemAction } from './actions.ts'

export const generateMetadata = formTitle('prepare')

export default async function PreparePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canSteer(actor, item)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.prepare.title')}
      lead={t('form.prepare.lead')}
      why={whyNotPrepare(item)}
    >
      <ItemForm item={item} action={prepareItemAction} submit={t('form.prepare.submit')} />
    </ItemFormPage>
  )
}
