import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canDecide } from '#lib/items/policy.ts'
import { whyNotReopen } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { reopenItemAction } from './actions.ts'

export const generateMetadata = formTitle('reopen')

export default async function ReopenPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canDecide(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.reopen.title')}
      lead={t('form.reopen.lead')}
      why={whyNotReopen(item)}
    >
      <ItemForm item={item} action={reopenItemAction} submit={t('form.reopen.submit')}>
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
      </ItemForm>
    </ItemFormPage>
  )
}
