import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canSteer } from '#lib/items/policy.ts'
import { whyNotWithdraw } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { withdrawSubmissionAction } from './actions.ts'

export const generateMetadata = formTitle('withdraw')

export default async function WithdrawPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canSteer(actor, item)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.withdraw.title')}
      lead={t('form.withdraw.lead')}
      why={whyNotWithdraw(item)}
    >
      <ItemForm item={item} action={withdrawSubmissionAction} submit={t('form.withdraw.submit')}>
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} />
      </ItemForm>
    </ItemFormPage>
  )
}
