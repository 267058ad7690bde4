import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { WordingFields } from '#components/items/wording-fields.tsx'
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
        <WordingFields of="item" said={item} themes={themes} chosen={chosen} />
      </ItemForm>
    </ItemFormPage>
  )
}
