import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DecisionForm } from '#components/items/decision-form.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { canVerify } from '#lib/items/policy.ts'
import { whyNotVerify } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { loadSubmission } from '../submission.ts'
import { verifyItemAction } from './actions.ts'

export const generateMetadata = formTitle('verify')

export default async function VerifyPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([
    loadItem(params),
    getTranslations('item.form.verify'),
  ])
  if (!canVerify(actor)) notFound()
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('title')}
      lead={t('lead')}
      why={whyNotVerify(item, actor)}
    >
      <DecisionForm
        item={item}
        decision="verify"
        action={verifyItemAction}
        {...(await loadSubmission(actor, item.id))}
      />
    </ItemFormPage>
  )
}
