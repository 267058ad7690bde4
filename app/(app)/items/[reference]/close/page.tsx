import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canDecide } from '#lib/items/policy.ts'
import { whyNotClose } from '#lib/items/rules.ts'
import { CLOSE_REASONS } from '#lib/items/schema.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { closeItemAction } from './actions.ts'

export const generateMetadata = formTitle('close')

export default async function ClosePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canDecide(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.close.title')}
      lead={t('form.close.lead')}
      why={whyNotClose(item)}
    >
      <ItemForm item={item} action={closeItemAction} submit={t('form.close.submit')}>
        <RadioGroup
          name="closeReason"
          label={t('field.closeReason')}
          options={CLOSE_REASONS.map((value) => ({ value, label: t(`closeReason.${value}`) }))}
          required
        />
        <TextArea name="comment" label={t('field.comment')} maxLength={5000} />
      </ItemForm>
    </ItemFormPage>
  )
}
