import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { ReferenceInput } from '#components/items/reference-input.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { listItemChoices } from '#lib/items/choices.ts'
import { canDecide } from '#lib/items/policy.ts'
import { whyNotSupersede } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { supersedeItemAction } from './actions.ts'

export const generateMetadata = formTitle('supersede')

export default async function SupersedePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canDecide(actor)) notFound()
  const choices = await listItemChoices(actor, item.reference)
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.supersede.title')}
      lead={t('form.supersede.lead')}
      why={whyNotSupersede(item, [])}
    >
      <ItemForm item={item} action={supersedeItemAction} submit={t('form.supersede.submit')}>
        <ReferenceInput name="other" label={t('field.other')} choices={choices} />
        <TextArea name="comment" label={t('field.comment')} maxLength={5000} />
      </ItemForm>
    </ItemFormPage>
  )
}
