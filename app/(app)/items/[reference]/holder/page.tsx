import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { Select } from '#components/ui/select.tsx'
import { listHolderChoices } from '#lib/items/choices.ts'
import { canSteer } from '#lib/items/policy.ts'
import { whyNotNameHolder } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { nameHolderAction } from './actions.ts'

export const generateMetadata = formTitle('holder')

export default async function HolderPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canSteer(actor, item)) notFound()
  const { near, others } = await listHolderChoices(actor, item.leadGroupId, today)
  const toOptions = (people: typeof near) => people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.holder.title')}
      lead={t('form.holder.lead', { group: item.leadCode ?? '' })}
      why={whyNotNameHolder(item)}
    >
      <ItemForm item={item} action={nameHolderAction} submit={t('form.holder.submit')}>
        <Select
          name="personId"
          label={t('field.person')}
          empty={t('field.nobody')}
          defaultValue={item.holderId ?? ''}
          options={[
            { label: t('field.nearGroup', { group: item.leadCode ?? '' }), options: toOptions(near) },
            { label: t('field.others'), options: toOptions(others) },
          ].filter(({ options }) => options.length > 0)}
        />
      </ItemForm>
    </ItemFormPage>
  )
}
