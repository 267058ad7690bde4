import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotResume } from '#lib/items/rules.ts'
import { stateAfter } from '#lib/items/states.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { resumeItemAction } from './actions.ts'

export const generateMetadata = formTitle('resume')

export default async function ResumePage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  const states = await getTranslations('state')
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.resume.title')}
      lead={t('form.resume.lead', { state: states(stateAfter('resume', item)) })}
      why={whyNotResume(item)}
    >
      <ItemForm item={item} action={resumeItemAction} submit={t('form.resume.submit')} />
    </ItemFormPage>
  )
}
