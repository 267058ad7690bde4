import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { listItemThemes, listThemeChoices } from '#lib/items/choices.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { editItemAction } from './actions.ts'

export const generateMetadata = formTitle('edit')

export default async function EditItemPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  const chosen = await listItemThemes(actor, item.id)
  const themes = await listThemeChoices(actor, chosen)
  return (
    <ItemFormPage item={item} today={today} title={t('form.edit.title')}>
      <ItemForm item={item} action={editItemAction} submit={t('form.edit.submit')}>
        <TextInput name="title" label={t('field.title')} defaultValue={item.title} maxLength={200} required />
        <TextArea
          name="summary"
          label={t('field.summary')}
          hint={t('field.summaryHint')}
          defaultValue={item.summary}
          maxLength={2000}
        />
        <CheckboxGroup
          name="themes"
          label={t('field.themes')}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={chosen}
        />
      </ItemForm>
    </ItemFormPage>
  )
}
