import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { SubmissionText } from '#components/items/submission-text.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canVerify } from '#lib/items/policy.ts'
import { whyNotReturn } from '#lib/items/rules.ts'
import { getSubmission, listEvidence } from '#lib/items/timeline.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { returnItemAction } from './actions.ts'

export const generateMetadata = formTitle('return')

export default async function ReturnPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canVerify(actor)) notFound()
  const [submission, evidence] = await Promise.all([
    getSubmission(actor, item.id),
    listEvidence(actor, item.id),
  ])
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.return.title')}
      lead={t('form.return.lead')}
      why={whyNotReturn(item, actor)}
    >
      {submission && <SubmissionText update={submission} evidence={evidence} />}
      <ItemForm
        item={item}
        action={returnItemAction}
        submit={t('form.return.submit')}
        buttons={<LinkButton href={`/items/${item.reference}/verify`}>{t('form.return.instead')}</LinkButton>}
      >
        <TextArea name="comment" label={t('form.return.comment')} maxLength={5000} required />
      </ItemForm>
    </ItemFormPage>
  )
}
