import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HealthFields } from '#components/items/health-fields.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canCorrect, canSetHealth } from '#lib/items/policy.ts'
import { whyNotCorrect } from '#lib/items/rules.ts'
import { getUpdate } from '#lib/items/timeline.ts'
import { formTitle, loadItem } from '../../../item.ts'
import { correctUpdateAction } from './actions.ts'

export const generateMetadata = formTitle('correct')

export default async function CorrectPage({
  params,
}: {
  params: Promise<{ reference: string; id: string }>
}) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  const update = await getUpdate(actor, item.id, (await params).id)
  if (!update || !canCorrect(actor, item, update)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.correct.title')}
      lead={t('form.correct.lead')}
      why={whyNotCorrect(item, { isCorrected: update.correctedBy !== null })}
    >
      <ItemForm item={item} action={correctUpdateAction} submit={t('form.correct.submit')}>
        <input type="hidden" name="updateId" value={update.id} />
        <TextArea
          name="text"
          label={t('form.correct.text')}
          hint={t('field.markdown')}
          defaultValue={update.text}
          rows={6}
          maxLength={20_000}
          required
        />
        {update.visibility === 'register' && canSetHealth(actor, item) && (
          <HealthFields health={update.health} cause={update.healthCause} />
        )}
      </ItemForm>
    </ItemFormPage>
  )
}
