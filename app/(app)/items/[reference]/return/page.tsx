import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DecisionForm } from '#components/items/decision-form.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { canVerify } from '#lib/items/policy.ts'
import { whyNotReturn } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { loadSubmission } from '../submission.ts'
import { returnItemAction } from './actions.ts'

export const generateMetadata = formTitle('return')

export default async function ReturnPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([
    loadItem(params),
    getTranslations('item.form.return'),
  ])
  if (!canVerify(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('title')}
      lead={t('lead')}
      why={whyNotReturn(item, actor)}
    >
      <DecisionForm
        item={item}
        decision="return"
        action={returnItemAction}
        {...(await loadSubmission(actor, item.id))}
      />
    </ItemFormPage>
  )
}
