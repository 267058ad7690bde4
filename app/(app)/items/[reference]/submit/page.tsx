import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EvidenceInput } from '#components/items/evidence-input.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canSteer } from '#lib/items/policy.ts'
import { whyNotOfferSubmit } from '#lib/items/rules.ts'
import { listEvidence } from '#lib/items/timeline.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { submitItemAction } from './actions.ts'

export const generateMetadata = formTitle('submit')

export default async function SubmitPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canSteer(actor, item)) notFound()
  const evidence = await listEvidence(actor, item.id)
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.submit.title')}
      lead={t('form.submit.lead')}
      why={whyNotOfferSubmit(item)}
    >
      <ItemForm item={item} action={submitItemAction} submit={t('form.submit.submit')}>
        <TextArea
          name="text"
          label={t('form.submit.text')}
          hint={t('field.markdown')}
          maxLength={20000}
          required
        />
        <EvidenceInput hint={t('field.evidenceThere', { count: evidence.length })} />
      </ItemForm>
    </ItemFormPage>
  )
}
